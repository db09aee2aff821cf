import { describe, expect, test } from 'vitest';
import { statisticalYear } from '../../src/schema/dates.ts';
import { known } from '../../src/schema/table.ts';
import type { UNIT_TYPES } from '../../src/schema/unit-type.ts';
import { registry, second, tables, valuesOf } from './illustrated-plan.ts';

const PROVINCE = '15';

/** The dates of states, and how many communes there are on each. */
const STOCK_DATES: readonly (readonly [string, number])[] = [
  ['2020-12-31', 150],
  ['2021-12-31', 150],
  ['2022-12-31', 150],
  ['2023-12-31', 150],
  ['2024-12-31', 146],
  ['2025-06-30', 146],
];

const FLOW_YEARS = [2019, 2020, 2021, 2022, 2023, 2024];

/** Codes with a row of the indicator for exactly this period, each as often as it has a source. */
const codesFor = (indicator: string, start: string, end: string): string[] =>
  valuesOf(indicator)
    .filter((row) => row.period_start === start && row.period_end === end && row.reason === '')
    .map((row) => row.unit_code)
    .sort();

const codesInScope = (
  target: { readonly scopeTypes: readonly (keyof typeof UNIT_TYPES)[] },
  date: string,
) => registry.inScope(PROVINCE, date, target.scopeTypes).map(({ row }) => row.code);

const stockTargets = second.targets.filter(({ kind }) => kind === 'share');
const flowTargets = second.targets.filter(({ kind }) => kind !== 'share');

describe.each(STOCK_DATES)('at %s', (date, communes) => {
  test.each(stockTargets)('$id has a row for every unit in scope', (target) => {
    const scope = codesInScope(target, date);
    expect(scope).toHaveLength(target.scopeLevel === 'xa' ? communes : 9);
    expect([...new Set(codesFor(target.indicator, date, date))]).toEqual(scope);
  });
});

describe.each(FLOW_YEARS)('in %i', (year) => {
  test.each(flowTargets)('$id has a row for every unit in scope', (target) => {
    const indicator = tables.indicators.find((row) => row.indicator === target.indicator);
    const { start, end } = statisticalYear(year, (indicator && known(indicator.year_start)) ?? '');
    expect(codesFor(target.indicator, start, end)).toEqual(codesInScope(target, end));
  });
});

test('the only cells without a value are those of the story', () => {
  const gaps = tables.values
    .filter(({ value }) => value.kind === 'missing')
    .map((row) => {
      const code = row.value.kind === 'missing' ? row.value.missing : '';
      return `${row.indicator} ${row.period_end.slice(0, 4)} ${code}`;
    });
  expect([...new Set(gaps)]).toEqual([
    'huyen-nang-cao-dat-9.1 2020 x',
    'vi-pham-khac 2021 x',
    'pham-toi-trat-tu-xa-hoi 2022 c',
    'xa-nang-cao-dat-19.2 2023 x',
  ]);
});

test('no row is about a unit that does not exist throughout its period', () => {
  const lost = tables.values.filter((row) => {
    const version = registry.on(row.unit_code, row.period_start);
    return version === undefined || version !== registry.on(row.unit_code, row.period_end);
  });
  expect(lost).toEqual([]);
});

test('nothing is said about the time after the closing date', () => {
  const last = [...tables.values, ...tables.aggregates]
    .map((row) => row.period_end)
    .sort()
    .at(-1);
  expect(last).toBe('2025-06-30');
});

test('every measure has a report for each year after the plan was signed', () => {
  for (const measure of second.measures) {
    expect(measure.progress.map(({ date }) => date)).toEqual([
      '2023-12-31',
      '2024-12-31',
      '2025-06-30',
    ]);
  }
});

test('every indicator of the plan has figures', () => {
  const used = new Set(second.figures.map(({ indicator }) => indicator));
  const silent = second.indicators.map(({ id }) => id).filter((id) => !used.has(id));
  expect(silent).toEqual([]);
});
