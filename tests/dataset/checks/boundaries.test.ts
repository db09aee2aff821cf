import { describe, expect, test } from 'vitest';
import { type DataFiles, readDataset } from '../../../src/dataset/read-dataset.ts';
import { soundFiles, TODAY, textOf, withRows, withText } from '../../fixtures/data-files.ts';

const VALUES = 'observations/published/values.csv';
const AGGREGATES = 'observations/published/aggregates.csv';
const SOURCES = 'observations/published/sources.csv';

const found = (files: DataFiles): string[] =>
  readDataset(files, { set: 'published', today: TODAY }).problems.map(({ check }) => check);

const value = (parts: {
  indicator?: string;
  unit?: string;
  start?: string;
  end?: string;
  value: string;
  source?: string;
}): string => {
  const end = parts.end ?? '2024-12-31';
  const { indicator = 'xa-dat', unit = '04104', start = end, source = 'bao-cao-2024' } = parts;
  return `${indicator},${unit},${start},${end},${parts.value},z,${source},2025-04-10,,`;
};

const aggregate = (parts: {
  area?: string;
  start?: string;
  end?: string;
  met: number;
  total: number | 'x';
  qualifier?: string;
  source?: string;
}): string => {
  const end = parts.end ?? '2024-12-31';
  const { area = '041', start = end, qualifier = 'exact', source = 'bao-cao-2024' } = parts;
  return `xa-dat,${area},${start},${end},${parts.met},${parts.total},${qualifier},${source},2025-04-10,,`;
};

const withValues = (...rows: string[]) => withRows(soundFiles(), VALUES, ...rows);
const withAggregates = (...rows: string[]) => withRows(soundFiles(), AGGREGATES, ...rows);

describe('a count against the year before', () => {
  const crimes = (unit: string, before: number, now: number): string[] =>
    found(
      withValues(
        value({
          indicator: 'vu-pham-toi',
          unit,
          start: '2019-12-15',
          end: '2020-12-14',
          value: String(before),
        }),
        value({
          indicator: 'vu-pham-toi',
          unit,
          start: '2020-12-15',
          end: '2021-12-14',
          value: String(now),
        }),
      ),
    );

  test.each([
    ['exactly double is no jump', 20, 40, []],
    ['one more than double is', 20, 41, ['value-jump']],
    ['exactly half is no jump', 40, 20, []],
    ['one less than half is', 40, 19, ['value-jump']],
    ['from a base of 19 nothing is', 19, 190, []],
  ])('%s', (_, before, now, expected) => {
    expect(crimes('042', before, now)).toEqual(expected);
  });

  test('is not compared over a merger: it is another unit', () => {
    const model = (end: string, count: number) =>
      value({ indicator: 'mo-hinh', unit: '04103', end, value: String(count) });
    const kept = (end: string, count: number) =>
      value({ indicator: 'mo-hinh', unit: '04104', end, value: String(count) });
    expect(found(withValues(model('2023-12-31', 20), model('2024-12-31', 99)))).toEqual([]);
    expect(found(withValues(kept('2023-12-31', 20), kept('2024-12-31', 99)))).toEqual([
      'value-jump',
    ]);
  });
});

describe('a summary against the one before', () => {
  const fall = (before: number, now: number): string[] =>
    found(
      withAggregates(
        aggregate({ area: '041', end: '2022-12-31', met: before, total: 'x' }),
        aggregate({ area: '041', start: '2023-06-01', end: '2023-06-30', met: now, total: 10 }),
      ),
    ).filter((check) => check === 'aggregate-drop');

  test('may fall by a tenth of the total', () => {
    expect(fall(4, 3)).toEqual([]);
    expect(fall(5, 3)).toEqual(['aggregate-drop']);
    expect(fall(3, 5)).toEqual([]);
  });
});

describe('the total of a summary', () => {
  test.each([
    ['the xã of a district', { area: '041', met: 1, total: 3 }, []],
    [
      'the units of a district, phường among them',
      { area: '042', met: 1, total: 3 },
      ['aggregate-total'],
    ],
    [
      'the register before the merger, on the last day',
      { area: '041', end: '2024-11-30', met: 1, total: 4 },
      [],
    ],
    [
      'the register before the merger, a day late',
      { area: '041', end: '2024-12-01', met: 1, total: 4 },
      ['aggregate-total'],
    ],
    [
      'either register, where the day is not known',
      { area: '041', start: '2024-11-30', met: 1, total: 4 },
      [],
    ],
    [
      'neither of them',
      { area: '041', start: '2024-11-30', met: 1, total: 5 },
      ['aggregate-total-period'],
    ],
    ['not stated', { area: '041', met: 1, total: 'x' as const }, []],
  ])('is %s', (_, parts, expected) => {
    expect(found(withAggregates(aggregate(parts)))).toEqual(expected);
  });

  test('may be that of another reading of the target', () => {
    const row = (total: number) =>
      `huyen-dat,04,2024-12-31,2024-12-31,1,${total},exact,bao-cao-2024,2025-04-10,,`;
    expect(found(withAggregates(row(1)))).toEqual([]);
    expect(found(withAggregates(row(2)))).toEqual([]);
    expect(found(withAggregates(row(3)))).toEqual(['aggregate-total']);
  });

  test('is that of all types of the level where no target uses the indicator', () => {
    const files = withText(
      soundFiles(),
      'plan/targets.csv',
      textOf(soundFiles(), 'plan/targets.csv').replace(/^t2,.*\n/m, ''),
    );
    const readings = withText(
      files,
      'plan/readings.csv',
      textOf(files, 'plan/readings.csv').split('\n')[0] +
        '\nt1,x-1,Tên,Vì,z,81,z,z,z,2025-04-10,,\n',
    );
    const row = (total: number) =>
      `huyen-dat,04,2024-12-31,2024-12-31,1,${total},exact,bao-cao-2024,2025-04-10,,`;
    const totals = (total: number) =>
      found(withRows(readings, AGGREGATES, row(total))).filter(
        (check) => check === 'aggregate-total',
      );
    expect(totals(2)).toEqual([]);
    expect(totals(1)).toEqual(['aggregate-total']);
  });
});

describe('a summary against the units it counts', () => {
  const judged = (...rows: string[]): string[] => found(withValues(...rows));
  const of = (unit: string, met: boolean, source = 'bao-cao-2024') =>
    value({ unit, value: met ? 'dat' : 'khong-dat', source });

  // The fixture says 4 of 5 on 2024-12-31, and 04101 met.
  test('agrees with as many as it states', () => {
    expect(judged(of('04103', true), of('04104', true), of('04202', true))).toEqual([]);
    expect(judged(of('04203', false))).toEqual([]);
  });

  test('is contradicted by one more, on either side', () => {
    expect(
      judged(of('04103', true), of('04104', true), of('04202', true), of('04203', true)),
    ).toEqual(['aggregate-contradicted']);
    expect(judged(of('04203', false), of('04104', false))).toEqual(['aggregate-contradicted']);
  });

  test('is not contradicted by a unit of which sources disagree', () => {
    expect(judged(of('04203', false), of('04104', false), of('04104', true, 'cong-nhan'))).toEqual(
      [],
    );
    expect(judged(of('04203', false), of('04104', false), of('04104', false, 'cong-nhan'))).toEqual(
      ['aggregate-contradicted'],
    );
    expect(
      judged(
        of('04203', false),
        of('04104', false),
        of('04104', true, 'cong-nhan'),
        of('04104', false, 'bao-cao-2023'),
      ).filter((check) => check !== 'source-before-period'),
    ).toEqual([]);
  });

  test('that says "at least" is not contradicted by more', () => {
    const files = withRows(
      withValues(of('04103', true), of('04104', true)),
      AGGREGATES,
      aggregate({ met: 1, total: 'x', qualifier: 'at-least' }),
    );
    expect(found(files)).toEqual([]);
    expect(
      found(withRows(withValues(of('04103', true)), AGGREGATES, aggregate({ met: 1, total: 'x' }))),
    ).toEqual(['aggregate-contradicted']);
  });

  test('is not compared with units outside its population, nor with other days', () => {
    expect(judged(of('04201', false), of('04203', false))).toEqual([]);
    expect(judged(of('04203', false), value({ end: '2024-12-30', value: 'khong-dat' }))).toEqual(
      [],
    );
    expect(judged(of('04203', false), value({ value: 'khong-dat', start: '2024-12-01' }))).toEqual(
      [],
    );
  });
});

describe('periods', () => {
  const crimes = (start: string, end: string) =>
    found(withValues(value({ indicator: 'vu-pham-toi', unit: '042', start, end, value: '1000' })));

  test.each([
    ['the statistical year', '2023-12-15', '2024-12-14', []],
    ['half of it', '2023-12-15', '2024-06-14', []],
    ['the calendar year', '2024-01-01', '2024-12-31', ['flow-year']],
    ['two years', '2022-12-15', '2024-12-14', ['flow-year']],
    ['a year that ends with December', '2023-12-16', '2024-12-15', ['flow-year']],
  ])('of a flow: %s', (_, start, end, expected) => {
    expect(crimes(start, end)).toEqual(expected);
  });

  test('of a result that lasts may span years', () => {
    const row = value({
      indicator: 'xa-cong-nhan',
      start: '2020-01-01',
      end: '2024-12-31',
      value: 'dat',
    });
    expect(found(withValues(row))).toEqual([]);
  });

  test('of a source end by the day it was published', () => {
    const source = (date: string) =>
      withRows(
        withValues(value({ value: 'dat', source: 'bai-bao' })),
        SOURCES,
        `bai-bao,Bài,Báo,${date},press,,2025-04-10,,`,
      );
    expect(found(source('2024-12-31'))).toEqual([]);
    expect(found(source('2024-12-30'))).toEqual(['source-before-period']);
  });
});

describe('levels', () => {
  test('a count may be given for its own level or above', () => {
    const row = (unit: string) =>
      value({ indicator: 'mo-hinh', unit, value: '7', end: '2024-11-30' });
    expect(found(withValues(row('04104'), row('041'), row('04')))).toEqual([]);
  });

  test('a value of an unknown indicator or unit is told once', () => {
    expect(found(withValues(value({ indicator: 'khong-co', value: 'dat' })))).toEqual([
      'reference-unknown',
    ]);
    expect(found(withValues(value({ unit: '09999', value: 'dat' })))).toEqual(['unit-unknown']);
    const row = aggregate({ area: '099', met: 1, total: 1 });
    expect(found(withAggregates(row.replace('xa-dat,099', 'khong-co,041')))).toEqual([
      'reference-unknown',
    ]);
    expect(found(withAggregates(row, row.replace('xa-dat,099', 'khong-co,041')))).toEqual([
      'reference-unknown',
      'unit-unknown',
    ]);
  });
});

describe('many unknown ids', () => {
  test('are all told; only the first hundred different ones are searched for a likely one', () => {
    const rows = Array.from({ length: 102 }, (_, i) =>
      value({
        value: 'dat',
        source: `bao-cao-${9000 + i}`,
        end: `2024-01-${String((i % 28) + 1).padStart(2, '0')}`,
      }),
    );
    const files = withValues(...rows, value({ value: 'dat', source: 'bao-cao-9000' }));
    const { problems } = readDataset(files, { set: 'published', today: TODAY });
    expect(problems).toHaveLength(103);
    const suggested = problems.filter(({ facts }) => facts.suggestion !== '');
    expect(suggested).toHaveLength(101);
    expect(problems.at(-1)?.facts.suggestion).toBe('bao-cao-2023');
  });
});

describe('references to a target or indicator that is not there', () => {
  const plan = (path: string, ...rows: string[]) =>
    found(withRows(soundFiles(), `plan/${path}.csv`, ...rows));

  test('are told once, without guesses at what does not fit', () => {
    expect(plan('readings', 't9,cach,Tên,Vì,xa,5,z,total,2026-12-31,2025-04-10,,')).toEqual([
      'reference-unknown',
    ]);
    expect(plan('milestones', 't9,2026-12-31,500,2025-04-10,,')).toEqual(['reference-unknown']);
    expect(plan('inferences', 'a-1,khong-co,xa-dat,definition,z,Thử.,2025-04-10,,')).toEqual([
      'reference-unknown',
    ]);
    const target =
      't9,ii.9,share,z,khong-co,huyen,80,yes,z,2025-12-31,2025-12-31,Lý do.,Tên,Câu.,Hiểu.,2025-04-10,,';
    expect(plan('targets', target)).toEqual(['reference-unknown']);
  });
});

describe('the figure of an area beside those of its units', () => {
  const models = (unit: string, count: number, more: { end?: string; source?: string } = {}) =>
    value({ indicator: 'mo-hinh', unit, value: String(count), ...more });
  const odd = (...rows: string[]): string[] =>
    found(withValues(...rows)).filter((check) => check === 'whole-below-part');

  test('is not smaller than any of them, over all levels between', () => {
    expect(odd(models('04', 3), models('04104', 3))).toEqual([]);
    expect(odd(models('04', 2), models('04104', 3))).toEqual(['whole-below-part']);
    expect(odd(models('041', 2), models('04104', 3))).toEqual(['whole-below-part']);
    expect(odd(models('042', 2), models('04104', 3))).toEqual([]);
  });

  test('is compared with figures of the same period only, of the units of that time', () => {
    expect(odd(models('04', 2), models('04104', 3, { end: '2024-12-30' }))).toEqual([]);
    // 04102 was merged on 2024-12-01.
    const early = { end: '2024-11-30' };
    expect(odd(models('041', 2, early), models('04102', 3, early))).toEqual(['whole-below-part']);
  });

  test('as "99 of 150" is compared likewise, unless it may be more', () => {
    const said = (whole: string): string[] =>
      found(
        withAggregates(
          aggregate({ area: '04', end: '2022-12-31', met: 1, total: 'x', qualifier: whole }),
          aggregate({ area: '041', end: '2022-12-31', met: 2, total: 'x', qualifier: 'at-least' }),
        ),
      ).filter((check) => check === 'whole-below-part');
    expect(said('exact')).toEqual(['whole-below-part']);
    expect(said('at-least')).toEqual([]);
  });
});

describe('the name of a unit', () => {
  const ALIASES = 'registry/unit-aliases.csv';
  const alias = (name: string): string[] =>
    found(withRows(soundFiles(), ALIASES, `04203,${name},variant,2025-04-10,,`));

  test.each([
    'An Bình',
    'Xà Phìn',
    'Thị Hoa',
    'Thành Công',
    'Tĩnh Gia',
    'Phường',
    "H'Drai",
    'Nông trường Trần Phú',
    'Ô Long Vĩ',
    '10',
  ])('may be %s', (name) => {
    expect(alias(name)).toEqual([]);
  });

  test.each([
    'xã An Bình',
    'XÃ AN BÌNH',
    'Xã  An Bình',
    'phường Gia Hội',
    'Thị trấn Cổ Phúc',
    'thị xã Nghĩa Lộ',
    'Thành phố Yên Bái',
    'huyện Lục Yên',
    'tỉnh Yên Bái',
    'quận Ba Đình',
    'TP. Yên Bái',
    'TX.Nghĩa Lộ',
    'P. Gia Hội',
  ])('has no type inside: %s', (name) => {
    expect(alias(name)).toContain('unit-name-type');
  });

  const twice = (row: string): string[] =>
    found(withRows(soundFiles(), 'registry/units.csv', row)).filter(
      (check) => check === 'unit-twice',
    );

  test('stands once among those of its type under one parent at one time', () => {
    expect(twice('04109,2019-01-01,An Bình,xa,041,x,x,2025-04-10,,')).toEqual(['unit-twice']);
    expect(twice('04109,2019-01-01,AN BÌNH,xa,041,x,x,2025-04-10,,')).toEqual(['unit-twice']);
    expect(twice('04109,2019-01-01,An Bình,thi-tran,041,x,x,2025-04-10,,')).toEqual([]);
    expect(twice('04109,2019-01-01,An Bình,xa,042,x,x,2025-04-10,,')).toEqual([]);
    expect(twice('04109,2019-01-01,An Bính,xa,041,x,x,2025-04-10,,')).toEqual([]);
  });

  test('may come again when the unit that had it has ended', () => {
    // 04102 Bình Yên was merged on 2024-12-01.
    expect(twice('04109,2024-11-30,Bình Yên,xa,041,x,x,2025-04-10,,')).toEqual(['unit-twice']);
    expect(twice('04109,2024-12-01,Bình Yên,xa,041,x,x,2025-04-10,,')).toEqual([]);
  });
});
