import type { JudgedUnit } from '../evidence/judged-unit.ts';
import { compareTrend } from '../evidence/kinds/trend.ts';
import type { Quantity, Result, RuleId, Status } from '../record/evaluation.ts';
import type { KnownCounts, Verdict } from './verdict.ts';

/** Which change the target asks for (R12). */
type Asked = 'reduced' | 'increased';

const OPPOSITE = { reduced: 'increased', increased: 'reduced' } as const;

/** The rule is named after what has happened; which of the two was asked for the status says. */
const RULES: Readonly<Record<Asked, RuleId>> = {
  reduced: 'trend-reduced',
  increased: 'trend-increased',
};

const changed = (quantity: Quantity | null): string =>
  quantity?.value && quantity.base ? compareTrend(quantity.value, quantity.base) : 'open';

/**
 * The verdict of one year. One unit with a change for the worse is enough for "not met". Without one,
 * a single unknown unit leaves the year open; without that, a single unchanged count makes it
 * "contained".
 */
export const trendVerdict = (
  known: KnownCounts,
  units: readonly JudgedUnit[],
  asked: Asked,
): Verdict => {
  const worse = units.some(({ state }) => changed(state.quantity) === OPPOSITE[asked]);
  if (known.n === 0) return { status: 'not-applicable', range: null, rule: 'empty-scope' };
  if (!known.anything) return { status: 'no-data', range: null, rule: 'trend-nothing-known' };
  if (worse) return { status: 'not-met', range: null, rule: RULES[OPPOSITE[asked]] };
  if (known.unknown > 0) return { status: 'inconclusive', range: null, rule: 'trend-open' };
  return known.notMet > 0
    ? { status: 'contained', range: null, rule: 'trend-contained' }
    : { status: 'met', range: null, rule: RULES[asked] };
};

/** Years of a trend counted by outcome. */
export interface TrendYears {
  readonly n: number;
  /** Years with the change that is asked for. */
  readonly met: number;
  /** Years with as many as the year before, or a change for the worse. */
  readonly notMet: number;
  readonly unknown: number;
  /** Years with a change for the worse: a part of `notMet`. */
  readonly worse: number;
}

const countStatus = (years: readonly Result[], statuses: readonly Status[]): number =>
  years.filter((year) => statuses.includes(year.status)).length;

/** Counts the complete years: as asked, not as asked (and of these worse), not known. */
export const countTrendYears = (years: readonly Result[]): TrendYears => {
  const met = countStatus(years, ['met']);
  const notMet = countStatus(years, ['contained', 'not-met']);
  return {
    n: years.length,
    met,
    notMet,
    unknown: years.length - met - notMet,
    worse: countStatus(years, ['not-met']),
  };
};

/**
 * The verdict over the plan's period. The promise is made for every year, so one year for the worse
 * breaks it, and it holds for certain only when every complete year is known.
 */
export const trendPeriodVerdict = (
  years: TrendYears,
  { anything, due }: { readonly anything: boolean; readonly due: boolean },
  asked: Asked,
): Verdict => {
  if (years.n === 0) return { status: 'not-applicable', range: null, rule: 'outside-the-period' };
  if (!anything) return { status: 'no-data', range: null, rule: 'trend-nothing-known' };
  if (years.worse > 0) return { status: 'not-met', range: null, rule: RULES[OPPOSITE[asked]] };
  if (years.unknown > 0) return { status: 'inconclusive', range: null, rule: 'trend-open' };
  if (years.notMet > 0) return { status: 'contained', range: null, rule: 'trend-contained' };
  return { status: due ? 'met' : 'reached', range: null, rule: RULES[asked] };
};
