import type { Version } from '../../../dataset/registry/registry.ts';
import { known } from '../../../schema/table.ts';
import type { TargetKind } from '../../../schema/targets.ts';
import { countOf, totalCount, wholeYear } from '../counts/count-of.ts';
import { isExact, type StatedCount } from '../counts/stated-count.ts';
import type { JudgedUnit } from '../judged-unit.ts';
import type { Observations } from '../observations.ts';
import type { Question } from '../question.ts';
import type { Window } from '../window.ts';
import type { Comparison } from './comparison.ts';
import { compareIncrease, leastRequired } from './increase.ts';
import { compareMaximum, compareMinimum } from './minimum.ts';
import { quantityState } from './quantity-state.ts';
import { compareReduction, greatestAllowed } from './reduction.ts';
import { askedOf, compareTrend } from './trend.ts';

/** Kinds that are judged by a count. */
type QuantityKind = Exclude<TargetKind, 'share' | 'count' | 'hold'>;

/** A question about counts, with its kind. */
interface QuantityQuestion {
  readonly kind: QuantityKind;
  readonly question: Question;
}

/** The number asked for, or measured from; null where it is not known exactly. */
const exactly = ({ span }: StatedCount): number | null => (span && isExact(span) ? span[0] : null);

/**
 * The most that is still fewer than before, or the least that is more; null where that number is not
 * known, or nothing can be fewer.
 */
const limitOfTrend = (before: number | null, asked: 'reduced' | 'increased'): number | null => {
  if (before === null) return null;
  if (asked === 'increased') return before + 1;
  return before > 0 ? before - 1 : null;
};

/** One unit, or the area as one, judged by a count and what it is compared with. */
const judgeQuantity = (
  version: Version,
  { kind, question }: QuantityQuestion,
  window: Window,
  { countIn, better }: CountedBy,
): JudgedUnit => {
  const { threshold, target } = question;
  const value = countIn(window);
  if (kind === 'minimum' || kind === 'maximum') {
    const compare = kind === 'minimum' ? compareMinimum : compareMaximum;
    const comparison = value.span ? compare(threshold, value.span) : 'open';
    return quantityState({ version, comparison, value, base: null, limit: threshold });
  }
  const year = kind === 'trend' ? window.year - 1 : (known(target.baseline_year) ?? 0);
  const count = countIn(wholeYear(year));
  const comparison = (): Comparison => {
    if (value.span === null || count.span === null) return 'open';
    if (kind === 'reduction') return compareReduction(threshold, value.span, count.span);
    if (kind === 'increase') return compareIncrease(threshold, value.span, count.span);
    const trend = compareTrend(value.span, count.span);
    // An unchanged count is not met either; that it is no change for the worse the verdict says.
    return trend === 'open' ? 'open' : trend === askedOf(better) ? 'met' : 'not-met';
  };
  const before = exactly(count);
  const limitOf = (number: number): number =>
    kind === 'reduction' ? greatestAllowed(threshold, number) : leastRequired(threshold, number);
  const limit =
    kind === 'trend'
      ? limitOfTrend(before, askedOf(better))
      : before === null
        ? null
        : limitOf(before);
  return quantityState({
    version,
    comparison: comparison(),
    value,
    base: { count, year },
    limit,
  });
};

/** Where the counts of a unit or of an area come from. */
interface CountedBy {
  readonly countIn: (window: Window) => StatedCount;
  readonly better: 'lower' | 'higher' | undefined;
}

/** The state of one unit in scope on a date, for a question about counts and a window. */
export const stateOf = (
  version: Version,
  date: string,
  asked: QuantityQuestion,
  window: Window,
  observations: Observations,
): JudgedUnit => {
  const { indicator } = asked.question.target;
  const row = observations.indicator(indicator);
  const countIn = (at: Window): StatedCount =>
    countOf(indicator, version, { window: at, date }, observations);
  return judgeQuantity(version, asked, window, { countIn, better: known(row.better) });
};

/** R8: a whole area as one unit, for targets judged by the total of the units in scope on a date. */
export const stateOfTotal = (
  area: Version,
  { units, date }: { readonly units: readonly Version[]; readonly date: string },
  asked: QuantityQuestion,
  window: Window,
  observations: Observations,
): JudgedUnit => {
  const { indicator } = asked.question.target;
  const parts = { indicator, units, date, observations };
  const countIn = totalCount(area, parts);
  const better = known(observations.indicator(indicator).better);
  return judgeQuantity(area, asked, window, { countIn, better });
};
