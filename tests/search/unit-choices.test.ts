import { describe, expect, it } from 'vitest';
import { type ChoosableUnit, isOn, unitOn, unitSearch } from '../../src/search/unit-choices.ts';

const unit = (
  code: string,
  name: string,
  within: string,
  level: string,
  from = '2020-02-01',
  to: string | null = null,
): ChoosableUnit => {
  const bareName = name.replace(/^(?:tỉnh|thành phố|huyện|xã|phường) /, '');
  return { code, name, bareName, within, level, from, to };
};

const PROVINCE = unit('15', 'tỉnh Yên Bái', '', 'tinh');
const CITY = unit('132', 'thành phố Yên Bái', 'tỉnh Yên Bái', 'huyen');
const DISTRICT = unit('138', 'huyện Trấn Yên', 'tỉnh Yên Bái', 'huyen');
const QUAN = unit('04558', 'xã Minh Quân', 'huyện Trấn Yên', 'xa');
const QUAN_2 = unit('04570', 'xã Minh Quán', 'huyện Trấn Yên', 'xa');
const OLD = unit('04555', 'xã Minh Tiến', 'huyện Trấn Yên', 'xa', '2000-01-01', '2020-01-31');
const NEW = unit('04555', 'phường Minh Tiến', 'thành phố Yên Bái', 'xa');

const search = unitSearch([PROVINCE, CITY, DISTRICT, QUAN, QUAN_2, OLD, NEW]);

const codes = (query: string, lowest: string | null = 'xa', day: string | null = null): string[] =>
  search({ query, lowest, day }).units.map(({ name }) => name);

describe('the search among units', () => {
  it('needs no marks, and finds all that differ by marks alone', () => {
    expect(codes('minh quan')).toEqual([QUAN_2.name, QUAN.name]);
  });

  it('puts the one with the typed marks first', () => {
    expect(codes('Minh Quân')).toEqual([QUAN.name, QUAN_2.name]);
    expect(codes('minh quán')).toEqual([QUAN_2.name, QUAN.name]);
  });

  it('takes the type, the district and the code, also without its zeros', () => {
    expect(codes('xa minh quân trấn yên')[0]).toBe(QUAN.name);
    expect(codes('tp yen bai')[0]).toBe(CITY.name);
    expect(codes('04558')).toEqual([QUAN.name]);
    expect(codes('4558')).toEqual([QUAN.name]);
  });

  it('offers the level that is asked for and those above, the lowest first', () => {
    expect(codes('', 'huyen')).toEqual([DISTRICT.name, CITY.name, PROVINCE.name]);
    expect(codes('', 'tinh')).toEqual([PROVINCE.name]);
    expect(codes('minh', 'huyen')).toEqual([]);
    expect(codes('', null).length).toBe(7);
  });

  it('finds what a code means on the day, and says where it finds other days only', () => {
    const on = (day: string) => search({ query: 'minh tien', lowest: 'xa', day });
    expect(on('2019-12-31')).toEqual({ units: [OLD], onDay: true, elsewhen: [] });
    expect(on('2020-02-01')).toEqual({ units: [NEW], onDay: true, elsewhen: [] });
    expect(on('1999-12-31')).toEqual({
      units: [NEW, OLD].sort((a, b) => (a.from < b.from ? -1 : 1)),
      onDay: false,
      elsewhen: [NEW, OLD].sort((a, b) => (a.from < b.from ? -1 : 1)),
    });
  });

  it('tells a unit of the very name that was on other days from one that only has its words', () => {
    const gone = unit('04432', 'xã Yên Hưng', 'huyện Văn Yên', 'xa', '2018-12-15', '2020-01-31');
    const alike = unit('04540', 'xã Hưng Khánh', 'huyện Trấn Yên', 'xa', '2018-12-15');
    const both = unitSearch([gone, alike]);
    const on = (query: string, day: string) => both({ query, lowest: 'xa', day });
    for (const query of ['Yên Hưng', 'xa yen hung', '04432']) {
      expect(on(query, '2024-12-20').elsewhen, query).toEqual([gone]);
      expect(on(query, '2019-12-20').elsewhen, query).toEqual([]);
    }
    expect(on('Yên Hưng', '2024-12-20').units).toEqual([alike]);
    expect(on('hung', '2024-12-20').elsewhen).toEqual([]);
    expect(on('', '2024-12-20').elsewhen).toEqual([]);
  });

  it('takes a whole address, and finds the city that is called like the province', () => {
    for (const query of [
      'xã Minh Quân huyện Trấn Yên tỉnh Yên Bái',
      'xã Minh Quân, Trấn Yên, Yên Bái',
      'minh quân yen bai',
    ]) {
      expect(codes(query)[0], query).toBe(QUAN.name);
    }
    expect(codes('thành phố yên bái')).toEqual([CITY.name, NEW.name]);
    expect(codes('khong co tinh yen bai')).toEqual([]);
  });
});

describe('a code on a day', () => {
  it('means a unit from its first to its last day', () => {
    expect([isOn(OLD, '2000-01-01'), isOn(OLD, '2020-01-31')]).toEqual([true, true]);
    expect([isOn(OLD, '1999-12-31'), isOn(OLD, '2020-02-01')]).toEqual([false, false]);
    expect(unitOn([OLD, NEW], '04555', '2024-01-01')).toBe(NEW);
    expect(unitOn([OLD, NEW], '04555', '1990-01-01')).toBeUndefined();
  });
});
