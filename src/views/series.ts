import type { Evaluation, Figure, UnitRef } from '../evaluation/record/evaluation.ts';
import { byCode } from '../schema/code-order.ts';
import { daysBetween } from '../schema/dates.ts';
import { indexOf } from './evaluation-index.ts';
import { sameUnit } from './same-unit.ts';

const inTime = (a: Figure, b: Figure): number =>
  byCode(a.periodEnd, b.periodEnd) ||
  byCode(a.periodStart, b.periodStart) ||
  byCode(a.source, b.source) ||
  byCode(a.row, b.row);

/**
 * Every figure in force of an indicator about one unit or area, by the end of its period. Rows that
 * were corrected are left out; they are in the list of corrections.
 */
export const seriesOf = (
  indicator: string,
  area: UnitRef,
  evaluation: Evaluation,
): readonly Figure[] => {
  const unit = sameUnit(evaluation, area);
  return indexOf(evaluation)
    .figures(indicator)
    .filter((figure) => unit.has(figure.unit))
    .sort(inTime);
};

/** Figures of a series about the very same period, that is, from several sources. */
const samePeriod = (series: readonly Figure[], figure: Figure): readonly Figure[] =>
  series.filter(
    (other) => other.periodStart === figure.periodStart && other.periodEnd === figure.periodEnd,
  );

/** Whether another source gives another value for the same period. */
export const isDisputed = (series: readonly Figure[], figure: Figure): boolean =>
  figure.value !== null &&
  samePeriod(series, figure).some((other) => other.value !== null && other.value !== figure.value);

/** Days by which periods of one kind may differ in length: leap years, months of 30 and 31 days. */
const SAME_LENGTH = 3;

/**
 * Whether the figures of a series may stand on one scale: always for figures of a day; for flows
 * only if all periods are of one length, as a quarter cannot be set beside a year.
 */
export const isComparable = (series: readonly Figure[], evaluation: Evaluation): boolean => {
  const [first] = series;
  const timing = first && indexOf(evaluation).indicator(first.indicator)?.timing;
  if (timing !== 'flow') return true;
  const lengths = series
    .filter((figure) => figure.value !== null)
    .map((figure) => daysBetween(figure.periodStart, figure.periodEnd));
  return lengths.length === 0 || Math.max(...lengths) - Math.min(...lengths) <= SAME_LENGTH;
};

/**
 * Whether a series is drawn in percent: its first and its last figure with a value are numbers of a stated total. A
 * figure in between without one has no place on that axis.
 */
export const isInPercent = (series: readonly Figure[]): boolean => {
  const known = series.filter(({ value }) => value !== null);
  const ends = [known[0], known.at(-1)].filter((figure) => figure !== undefined);
  return ends.length > 0 && ends.every(({ sharePermyriad }) => sharePermyriad !== null);
};
