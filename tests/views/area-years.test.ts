import { describe, expect, it } from 'vitest';
import { fewUnitsNote, shareWords } from '../../src/text/charts/chart-area-years-words.ts';
import { areaYearsTable } from '../../src/text/tables/area-years-table.ts';
import { areaComparison, areaYears } from '../../src/views/area-years.ts';
import {
  counted,
  DISTRICTS,
  evaluation,
  quantity,
  reductionTarget,
  result,
  target,
  unitState,
} from '../text/builders.ts';

const inYear = (year: number, one = result({ n: 20, unknown: 20 })) => ({ ...one, year });

const shares = target({
  years: [2021, 2022, 2023].map((year) => inYear(year)),
  areas: [
    {
      code: '135',
      years: [
        inYear(2021),
        inYear(2022, counted([10, 4, 6], null, 'not-applicable')),
        inYear(2023, counted([19, 0, 0], null, 'not-applicable')),
      ].map((one) => ({ ...one, area: '135@2019-01-01' })),
      final: null,
    },
  ],
});

const states = (year: number | null, change: number | null) => ({
  year,
  referenceDate: '2024-12-31',
  states: DISTRICTS.slice(0, 2).map(({ ref }) =>
    unitState(ref, {
      quantity: change === null ? null : quantity([90, 90], [100, 100], { changePermille: change }),
    }),
  ),
});

const cells = (of: typeof shares): string[][] =>
  areaYearsTable(of, evaluation()).rows.map((row) => row.map(({ text }) => text));

describe('areas over the years', () => {
  it('are compared by share, by index or by judgement; a total has nothing to compare', () => {
    expect(areaComparison(shares)).toBe('share');
    const units = [states(2023, -100), states(null, -100)];
    expect(areaComparison(reductionTarget({ unitStates: units }))).toBe('index');
    expect(areaComparison(target({ unitStates: units }))).toBe('judgement');
    expect(areaComparison(target({ mode: 'total', unitStates: units }))).toBeNull();
    expect(areaComparison(target())).toBeNull();
  });

  it('give both ends of what is possible, and no column to a year without any figure', () => {
    expect(cells(shares)).toEqual([['Huyện Lục Yên', '10–16/20', '19/19']]);
  });

  it('give a reduction as the change against its base', () => {
    const of = reductionTarget({
      years: [inYear(2023), inYear(2024)],
      unitStates: [states(2023, -100), states(2024, null), states(null, null)],
    });
    expect(cells(of)).toEqual([
      ['Thành phố Yên Bái', '−10,0%'],
      ['Thị xã Nghĩa Lộ', '−10,0%'],
    ]);
  });

  it('have no rows where nothing is known at all', () => {
    expect(
      cells({ ...shares, areas: [{ code: '135', years: [inYear(2021)], final: null }] }),
    ).toEqual([]);
  });

  it('say a missing year and an empty scope in words', () => {
    const words = (one: ReturnType<typeof result> | null) => shareWords({ result: one });
    expect(words(result())).toBe('chưa có số liệu');
    expect(words(counted([0, 0, 0], null, 'not-applicable'))).toBe('không áp dụng');
    expect(words(null)).toBe('không áp dụng');
  });

  it('are cautioned about where units are few', () => {
    expect(fewUnitsNote(shares, areaYears(shares), 'share')).toContain('19\u00A0xã');
    expect(fewUnitsNote({ ...shares, areas: [] }, [], 'share')).toBeNull();
  });
});
