import { describe, expect, test } from 'vitest';
import { soundFiles, withRows } from '../../fixtures/data-files.ts';
import {
  answersOf,
  CRIMES,
  imported,
  leftOutOf,
  linesOf,
  PASSED,
  question,
  questionsOf,
  repairsOf,
  type Said,
  tablesOf,
} from './imported.ts';

const column = (lines: readonly string[], number: number): (string | undefined)[] =>
  lines.map((line) => line.split(',')[number]);

const counted = (cell: string, said: Said = CRIMES) =>
  imported(`Đơn vị;Số vụ\nThượng Sơn;${cell}\n`, said);

describe('units', () => {
  const BOTH: Said = { given: { indicator: 'mo-hinh', period: '2024-12-31', source: 'cong-nhan' } };

  test('a name that no unit has, with the nearest', () => {
    const asked = question(imported('Đơn vị;Số vụ\nThượng Sởn;12\n', CRIMES), 'unit-none');
    expect(answersOf(asked)).toEqual(['--read Thượng Sởn=041', '--read Thượng Sởn=skip']);
    const said: Said = { ...CRIMES, read: { 'Thượng Sởn': '041' } };
    expect(linesOf(imported('Đơn vị;Số vụ\nThượng Sởn;12\n', said))[0]).toContain(',041,');
  });

  test('a name that no unit ever had is asked about once, whatever the days', () => {
    const said: Said = { given: { indicator: 'vu-pham-toi', source: 'cong-nhan' } };
    const asked = question(imported('Đơn vị;2021;2024\nHạ Sơm;1;2\n', said), 'unit-none');
    expect([asked.places.length, asked.facts]).toEqual([1, {}]);
  });

  test('a row that names none', () => {
    const asked = question(imported('Đơn vị;Số vụ\nHạ Sơn;1\n;2\n', CRIMES), 'unit-none');
    expect([asked.found, asked.answers]).toEqual(['', []]);
  });

  test('a row that is left out', () => {
    const said: Said = { ...CRIMES, read: { Khác: 'skip' } };
    const result = imported('Đơn vị;Số vụ\nHạ Sơn;12\nKhác;3\n', said);
    expect([linesOf(result).length, leftOutOf(result)]).toEqual([1, ['row-skipped Khác 3']]);
  });

  test('a name that two units have, until their type or the person says which', () => {
    const ward = '04204,2019-01-01,Hạ Sơn,phuong,042,x,x,2024-01-10,,';
    const tables = tablesOf(withRows(soundFiles(), 'registry/units.csv', ward));
    const unitOf = (table: string, said: Said = BOTH): unknown => {
      const result = imported(table, said, tables);
      const [asked] = result.questions;
      return asked === undefined ? column(linesOf(result), 1) : answersOf(asked);
    };
    expect(unitOf('Đơn vị;Số mô hình\nHạ Sơn;12\n')).toEqual([
      '--read Hạ Sơn=042',
      '--read Hạ Sơn=04204',
      '--read Hạ Sơn=skip',
    ]);
    expect(unitOf('Đơn vị;Số mô hình\nP. Hạ Sơn;12\n')).toEqual(['04204']);
    expect(unitOf('Huyện;Số mô hình\nHạ Sơn;12\n')).toEqual(['042']);
    expect(
      unitOf('Đơn vị;Số mô hình\nHạ Sơn;12\n', { ...BOTH, read: { 'Hạ Sơn': '042' } }),
    ).toEqual(['042']);
  });

  test('a type that the unit of the name does not have', () => {
    expect(questionsOf(imported('Đơn vị;Số vụ\nhuyện Hạ Sơn;1\n', CRIMES))).toEqual([
      'unit-none huyện Hạ Sơn',
    ]);
  });

  test('a unit of another time, with the time in which it was', () => {
    const table = 'Xã;Kết quả\nBình Yên;Đạt\n';
    const late: Said = { given: { ...PASSED.given, period: '2025-01-31' } };
    const asked = question(imported(table, late), 'unit-other-day');
    expect(asked.facts).toMatchObject({ code: '04102', from: '2019-01-01', to: '2024-11-30' });
    expect(questionsOf(imported('Mã;Kết quả\n04102;Đạt\n', late))).toEqual([
      'unit-other-day 04102',
    ]);
    expect(questionsOf(imported('Mã;Kết quả\n04999;Đạt\n', late))).toEqual(['unit-none 04999']);
  });

  test('a name beside the code of another unit', () => {
    const result = imported('Mã;Xã;Kết quả\n04101;Cao Sơn;Đạt\n', PASSED);
    expect(question(result, 'unit-disagrees').facts).toEqual({ code: '04101', name: 'An Bình' });
  });

  test('a code that is none', () => {
    expect(
      question(imported('Mã;Tên;Kết quả\n1234567;;Đạt\n04101;;Đạt\n04103;;Đạt\n', PASSED), 'cell'),
    ).toMatchObject({ found: '1234567', facts: { check: 'code-invalid' } });
  });
});

describe('figures', () => {
  test('empty ones, together, and what was said of all of them', () => {
    const table = 'Đơn vị;Số vụ\nThượng Sơn;\nHạ Sơn;\n';
    const asked = question(imported(table, CRIMES), 'empty');
    expect(asked.places.map(({ line }) => line)).toEqual([2, 3]);
    expect(answersOf(asked)).toEqual(['--empty x', '--empty z', '--empty c', '--empty skip']);
    const result = imported(table, { ...CRIMES, empty: 'x' });
    expect(column(linesOf(result), 4)).toEqual(['x', 'x']);
    expect(repairsOf(result)).toContain('gap-answered:  → x');
    const partly = imported('Đơn vị;Số vụ\nThượng Sơn;\nHạ Sơn;1\n', { ...CRIMES, empty: 'skip' });
    expect(column(linesOf(partly), 1)).toEqual(['042']);
    expect(leftOutOf(partly)).toEqual(['cell-skipped']);
  });

  test('1.234 in a column that has decimals', () => {
    const table = 'Đơn vị;Số vụ\nThượng Sơn;1.234\nHạ Sơn;12,5\n';
    const result = imported(table, CRIMES);
    expect(questionsOf(result)).toEqual(['number-mark 1.234', 'cell 12,5']);
    expect(answersOf(question(result, 'number-mark'))).toEqual([
      '--read 1.234=1234',
      '--read 1.234=skip',
    ]);
    const said: Said = { ...CRIMES, read: { '1.234': '1234', '12,5': 'skip' } };
    expect(column(linesOf(imported(table, said)), 4)).toEqual(['1234']);
  });

  test('a share', () => {
    expect(questionsOf(counted('85%'))).toEqual(['share 85%']);
    expect(questionsOf(counted('85,5 %'))).toEqual(['share 85,5 %']);
  });

  test('signs and words for no figure', () => {
    expect(answersOf(question(counted('-'), 'cell'))).toEqual([
      '--read -=0',
      '--read -=x',
      '--read -=z',
      '--read -=c',
      '--read -=skip',
    ]);
    expect(column(linesOf(counted('...', { ...CRIMES, read: { '...': 'x' } })), 4)).toEqual(['x']);
    expect(questionsOf(counted('không có'))).toEqual(['cell không có']);
  });

  test.each([
    ['1E+05', 'number-exponent'],
    ['#REF!', 'spreadsheet-error'],
    ['=SUM(A1:A9)', 'formula'],
    ['007', 'number-zeros'],
    ['-5', 'number-negative'],
    ['150 xã', 'number-unit'],
    ['khoảng 20', 'number-invalid'],
  ])('%s, in the words of the check', (cell, check) => {
    expect(question(counted(cell), 'cell').facts.check).toBe(check);
  });

  test('a word where a count belongs, a number where a judgement does', () => {
    expect(questionsOf(counted('Không'))).toEqual(['value-type Không']);
    const asked = question(imported('Xã;Kết quả\nAn Bình;1\n', PASSED), 'value-type');
    expect(answersOf(asked)).toContain('--read 1=dat');
    const said: Said = { ...PASSED, read: { '1': 'dat' } };
    expect(column(linesOf(imported('Xã;Kết quả\nAn Bình;1\n', said)), 4)).toEqual(['dat']);
  });

  test('a column of nothing but x', () => {
    const table = 'Xã;Kết quả\nAn Bình;x\nCao Sơn;\n';
    const result = imported(table, PASSED);
    expect(answersOf(question(result, 'tick'))).toEqual([
      '--read x=dat',
      '--read x=khong-dat',
      '--read x=x',
    ]);
    expect(answersOf(question(result, 'empty'))).toContain('--empty khong-dat');
    const said: Said = { ...PASSED, read: { x: 'dat' }, empty: 'khong-dat' };
    expect(column(linesOf(imported(table, said)), 4)).toEqual(['dat', 'khong-dat']);
  });
});

describe('times', () => {
  const GIVEN: Said = { given: { indicator: 'xa-dat', source: 'cong-nhan' } };
  const on = (day: string, said: Said = GIVEN) =>
    imported(`Xã;Ngày;Kết quả\nAn Bình;${day};Đạt\n`, said);

  test('a day that may be a month', () => {
    const asked = question(on('05/06/2024'), 'date-order');
    expect(asked.answers.map(({ value, meaning }) => [value, meaning.cell])).toEqual([
      ['dmy', '2024-06-05'],
      ['mdy', '2024-05-06'],
    ]);
    expect(column(linesOf(on('05/06/2024', { ...GIVEN, dates: 'dmy' })), 3)).toEqual([
      '2024-06-05',
    ]);
    expect(column(linesOf(on('05/06/2024', { ...GIVEN, dates: 'mdy' })), 3)).toEqual([
      '2024-05-06',
    ]);
  });

  test('dates of the table that contradict each other settle nothing', () => {
    const table =
      'Xã;Ngày;Kết quả\nAn Bình;05/06/2024;Đạt\nCao Sơn;25/06/2024;Đạt\nĐông Khê;06/25/2024;Đạt\n';
    expect(questionsOf(imported(table, GIVEN))).toEqual(['date-order 05/06/2024']);
  });

  test('words that are no time, and a day that no calendar has', () => {
    expect(questionsOf(on('gần đây'))).toEqual(['period-unknown gần đây']);
    expect(questionsOf(on('5 tháng gần đây'))).toEqual(['period-unknown 5 tháng gần đây']);
    expect(question(on('31/11/2024'), 'cell').facts.check).toBe('date-impossible');
    const read: Said = { ...GIVEN, read: { 'gần đây': '2024-06-30' } };
    expect(column(linesOf(on('gần đây', read)), 3)).toEqual(['2024-06-30']);
  });

  test('a part of a statistical year that does not begin with the calendar', () => {
    const said: Said = { given: { ...CRIMES.given, period: 'Quý I/2024' } };
    expect(questionsOf(counted('12', said))).toEqual(['period-of-part Quý I/2024']);
  });

  test('a day for what is counted over a period', () => {
    const said: Said = { given: { ...CRIMES.given, period: '31/12/2024' } };
    expect(questionsOf(counted('12', said))).toEqual(['period-of-flow 31/12/2024']);
  });
});

describe('indicators', () => {
  test('that a person names and the plan does not have', () => {
    const said: Said = { given: { ...CRIMES.given, indicator: 'khong-co-gi-ca' } };
    expect(question(counted('12', said), 'indicator-unknown').answers).toEqual([]);
  });

  test('that the plan does not have, with the nearest', () => {
    const table = 'Chỉ tiêu;Đơn vị;Năm;Kết quả\nSố vụ phạm tộ;Hạ Sơn;2024;1\n';
    const result = imported(table, { given: { source: 'cong-nhan' } });
    expect(answersOf(question(result, 'indicator-unknown'))).toEqual([
      '--read Số vụ phạm tộ=vu-pham-toi',
    ]);
    const said: Said = { given: { source: 'cong-nhan' }, read: { 'Số vụ phạm tộ': 'vu-pham-toi' } };
    expect(column(linesOf(imported(table, said)), 0)).toEqual(['vu-pham-toi']);
  });
});

test('one question of many cells is one, with all its places', () => {
  const table = 'Đơn vị;2021;2022\nThượng Sơn;-;-\nHạ Sơn;-;3\n';
  const result = imported(table, { given: { indicator: 'vu-pham-toi', source: 'cong-nhan' } });
  expect(questionsOf(result)).toEqual(['cell -']);
  expect(question(result, 'cell').places).toHaveLength(3);
  expect(result.files.size).toBe(0);
});
