import { describe, expect, it } from 'vitest';
import {
  codeOffDay,
  codeOnDay,
  daysWords,
  figureLine,
  stillMissing,
  unitElsewhen,
  unitNote,
  unitsFound,
} from '../../../src/text/contribute/figure-lines.ts';
import { sayFrom } from '../../../src/text/contribute/filled.ts';
import { indicatorGroup } from '../../../src/text/contribute/indicator-groups.ts';
import { PHRASES } from '../../../src/text/contribute/phrases.ts';

const say = sayFrom(PHRASES);
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const UNIT = {
  code: '04558',
  name: 'xã Minh Quân',
  within: 'huyện Trấn Yên',
  from: '2000-01-01',
  to: '2025-06-30',
};

describe('the words about a unit', () => {
  it('say of a unit of another day until or from when it was, and what it became', () => {
    const on = (day: string, heir: string, to: string | null = UNIT.to): string =>
      plain(unitElsewhen(say, { ...UNIT, to, heir }, day));
    expect(on('2025-12-20', '')).toBe('Xã Minh Quân, huyện Trấn Yên chỉ có đến 30/6/2025.');
    expect(on('2025-12-20', 'xã Yên Thái')).toBe(
      'Xã Minh Quân, huyện Trấn Yên chỉ có đến 30/6/2025, sau đó thành xã Yên Thái.',
    );
    expect(on('1999-12-20', 'xã Yên Thái')).toBe(
      'Xã Minh Quân, huyện Trấn Yên chỉ có từ 01/01/2000.',
    );
    expect(on('1999-12-20', '', null)).toBe('Xã Minh Quân, huyện Trấn Yên chỉ có từ 01/01/2000.');
  });

  it('say which unit a code means on a day', () => {
    expect(plain(codeOnDay(say, UNIT, '2024-12-31'))).toBe(
      'Mã 04558 ngày 31/12/2024 là xã Minh Quân, huyện Trấn Yên.',
    );
    expect(plain(codeOnDay(say, { ...UNIT, within: '' }, '2024-12-31'))).toBe(
      'Mã 04558 ngày 31/12/2024 là xã Minh Quân.',
    );
  });

  it('say from when to when there was one that is not of the day', () => {
    expect(plain(codeOffDay(say, UNIT, '2025-12-31'))).toContain(
      'chỉ có từ 01/01/2000 đến 30/6/2025',
    );
    expect(plain(codeOffDay(say, { ...UNIT, to: null }, '1999-12-31'))).toContain(
      'chỉ có từ ngày 01/01/2000',
    );
  });

  it('tell in the list what is no more', () => {
    expect(plain(unitNote(say, { ...UNIT, to: null }))).toBe('mã 04558');
    expect(plain(unitNote(say, UNIT))).toContain('nay không còn');
  });

  it('count what was found and what is shown', () => {
    expect(unitsFound(say, 0, 0, null)).toBe('Không có đơn vị nào như vậy.');
    expect(plain(unitsFound(say, 2, 2, '2024-12-31'))).toBe('2 đơn vị có ngày 31/12/2024.');
    expect(unitsFound(say, 120, 30, null)).toBe(
      '120 đơn vị, hiện 30 đơn vị đầu; gõ thêm để thu hẹp.',
    );
  });
});

describe('the line of a figure', () => {
  const about = {
    indicator: 'Xã đạt tiêu chí 19.2',
    unitOfMeasure: 'xã',
    unit: UNIT,
    days: { start: '2024-12-31', end: '2024-12-31' },
  };

  it.each([
    [{ value: 'dat', statement: null }, 'đạt'],
    [{ value: 'c', statement: null }, 'không được công bố'],
    [{ value: '12', statement: null }, '12 xã'],
    [{ value: '99', statement: { total: '150', qualifier: 'exact' } }, '99 trên 150 xã đạt'],
    [{ value: '99', statement: { total: 'x', qualifier: 'at-least' } }, 'ít nhất 99 xã đạt'],
  ])('says what, where, when and %j', (figure, words) => {
    expect(figureLine(say, figure, about)).toBe(
      `Xã đạt tiêu chí 19.2 · xã Minh Quân, huyện Trấn Yên · 31/12/2024 · ${words}`,
    );
  });
});

describe('the hints of the form', () => {
  it('tell the days of a period', () => {
    expect(plain(daysWords(say, { start: '2023-12-15', end: '2024-12-14' }))).toBe(
      'Từ ngày 15/12/2023 đến hết ngày 14/12/2024.',
    );
    expect(plain(daysWords(say, { start: '2024-12-31', end: '2024-12-31' }))).toBe(
      'Ngày 31/12/2024.',
    );
  });

  it('tell what is asked for', () => {
    expect(say('hint:statement', { unit: 'huyện Trấn Yên', measure: 'xã' })).toBe(
      'Nguồn nói ở huyện Trấn Yên có bao nhiêu xã đạt.',
    );
    expect(say('fillIn', { field: say('field:unit') })).toBe('Chưa có đơn vị.');
    expect(stillMissing(say, ['unit', 'source'])).toBe('Còn phải điền: đơn vị, nguồn.');
  });

  it('gather indicators by what is filled in for them', () => {
    const groups = [
      indicatorGroup({ valueType: 'pass', timing: 'stock', level: 'xa' }),
      indicatorGroup({ valueType: 'pass', timing: 'stock', level: 'huyen' }),
      indicatorGroup({ valueType: 'count', timing: 'flow', level: 'tinh' }),
      indicatorGroup({ valueType: 'count', timing: 'stock', level: 'tinh' }),
    ];
    expect(new Set(groups).size).toBe(4);
  });
});
