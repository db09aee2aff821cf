import type { Quantity, Result, Status } from './evaluation.ts';
import type { JudgedUnit } from './judgement.ts';
import type { Known, Verdict } from './verdict.ts';

const isUnchanged = (quantity: Quantity | null): boolean =>
  quantity?.value != null && quantity.base != null && quantity.value[0] === quantity.base[0];

/** The verdict of one year: an increase anywhere decides, then a gap, then an unchanged count. */
export const trendVerdict = (known: Known, units: readonly JudgedUnit[]): Verdict => {
  if (known.n === 0) return { status: 'not-applicable', range: null, rule: 'empty-scope' };
  if (!known.anything) return { status: 'no-data', range: null, rule: 'trend-nothing-known' };
  if (known.notMet > 0) return { status: 'not-met', range: null, rule: 'trend-increased' };
  if (known.unknown > 0) return { status: 'inconclusive', range: null, rule: 'trend-open' };
  const contained = units.some(({ state }) => isUnchanged(state.quantity));
  return contained
    ? { status: 'contained', range: null, rule: 'trend-contained' }
    : { status: 'met', range: null, rule: 'trend-reduced' };
};

/** Years of a trend counted by outcome. */
export interface TrendYears {
  readonly n: number;
  readonly met: number;
  readonly notMet: number;
  readonly unknown: number;
  readonly contained: number;
}

const countStatus = (years: readonly Result[], statuses: readonly Status[]): number =>
  years.filter((year) => statuses.includes(year.status)).length;

/** Counts the complete years: reduced or contained, increased, not known. */
export const countTrendYears = (years: readonly Result[]): TrendYears => {
  const met = countStatus(years, ['met', 'contained']);
  const notMet = countStatus(years, ['not-met']);
  return {
    n: years.length,
    met,
    notMet,
    unknown: years.length - met - notMet,
    contained: countStatus(years, ['contained']),
  };
};

/**
 * The verdict over the plan's period. The promise is made for every year, so one increase breaks
 * it, and it holds for certain only when every complete year is known.
 */
export const trendPeriodVerdict = (years: TrendYears, anything: boolean, due: boolean): Verdict => {
  if (years.n === 0) return { status: 'not-applicable', range: null, rule: 'outside-the-period' };
  if (!anything) return { status: 'no-data', range: null, rule: 'trend-nothing-known' };
  if (years.notMet > 0) return { status: 'not-met', range: null, rule: 'trend-increased' };
  if (years.unknown > 0) return { status: 'inconclusive', range: null, rule: 'trend-open' };
  if (years.contained > 0) return { status: 'contained', range: null, rule: 'trend-contained' };
  return { status: due ? 'met' : 'reached', range: null, rule: 'trend-reduced' };
};
