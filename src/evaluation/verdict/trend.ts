import type { JudgedUnit } from '../evidence/judged-unit.ts';
import type { Quantity, Result, Status } from '../record/evaluation.ts';
import type { KnownCounts, Verdict } from './verdict.ts';

const isIncreased = (quantity: Quantity | null): boolean =>
  quantity?.value != null && quantity.base != null && quantity.value[0] > quantity.base[1];

/**
 * The verdict of one year. One unit with an increase is enough for "not met". Without one, a single
 * unknown unit leaves the year open; without that, a single unchanged count makes it "contained".
 */
export const trendVerdict = (known: KnownCounts, units: readonly JudgedUnit[]): Verdict => {
  const increased = units.some(({ state }) => isIncreased(state.quantity));
  if (known.n === 0) return { status: 'not-applicable', range: null, rule: 'empty-scope' };
  if (!known.anything) return { status: 'no-data', range: null, rule: 'trend-nothing-known' };
  if (increased) return { status: 'not-met', range: null, rule: 'trend-increased' };
  if (known.unknown > 0) return { status: 'inconclusive', range: null, rule: 'trend-open' };
  return known.notMet > 0
    ? { status: 'contained', range: null, rule: 'trend-contained' }
    : { status: 'met', range: null, rule: 'trend-reduced' };
};

/** Years of a trend counted by outcome. */
export interface TrendYears {
  readonly n: number;
  /** Years with fewer than the year before. */
  readonly met: number;
  /** Years with as many as the year before, or more. */
  readonly notMet: number;
  readonly unknown: number;
  /** Years with more: a part of `notMet`. */
  readonly increased: number;
}

const countStatus = (years: readonly Result[], statuses: readonly Status[]): number =>
  years.filter((year) => statuses.includes(year.status)).length;

/** Counts the complete years: reduced, not reduced (and of these increased), not known. */
export const countTrendYears = (years: readonly Result[]): TrendYears => {
  const met = countStatus(years, ['met']);
  const notMet = countStatus(years, ['contained', 'not-met']);
  return {
    n: years.length,
    met,
    notMet,
    unknown: years.length - met - notMet,
    increased: countStatus(years, ['not-met']),
  };
};

/**
 * The verdict over the plan's period. The promise is made for every year, so one increase breaks
 * it, and it holds for certain only when every complete year is known.
 */
export const trendPeriodVerdict = (years: TrendYears, anything: boolean, due: boolean): Verdict => {
  if (years.n === 0) return { status: 'not-applicable', range: null, rule: 'outside-the-period' };
  if (!anything) return { status: 'no-data', range: null, rule: 'trend-nothing-known' };
  if (years.increased > 0) return { status: 'not-met', range: null, rule: 'trend-increased' };
  if (years.unknown > 0) return { status: 'inconclusive', range: null, rule: 'trend-open' };
  if (years.notMet > 0) return { status: 'contained', range: null, rule: 'trend-contained' };
  return { status: due ? 'met' : 'reached', range: null, rule: 'trend-reduced' };
};
