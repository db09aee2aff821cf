import { nextDay } from '../../../schema/dates.ts';
import type { ValueRow } from '../../../schema/values.ts';
import type { Conflict } from '../../record/evaluation.ts';
import { claimsOf, ownConflicts, touches } from './claims.ts';
import { aboutPeriod, boundsOf, largestSets, type Period } from './flow-bounds.ts';
import { hull, isCounted, isExact, noCount, type StatedCount } from './stated-count.ts';

/** Whether a row is of a time within a period. */
const isIn = ({ period_start, period_end }: ValueRow, { from, until }: Period): boolean =>
  period_start >= from && period_end < until;

/** Rows of exactly a period, which say why there is no number if they state none. */
const rowsOfPeriod = (rows: readonly ValueRow[], { from, until }: Period): ValueRow[] =>
  rows.filter((row) => row.period_start === from && nextDay(row.period_end) === until);

/** Whether rows together say anything of a period: a longer figure that leaves all open does not. */
const saysAnything = (
  span: StatedCount['span'],
  counted: readonly ValueRow[],
  period: Period,
): boolean =>
  span !== null && (span[0] > 0 || span[1] !== null || counted.some((row) => isIn(row, period)));

/**
 * R9: a unit's count over a period, a statistical year or of a stock one day, by its own figures alone
 * whatever their periods. R4: the hull over the largest sets of them that can be true together.
 */
export const countOfPeriod = (
  rows: readonly ValueRow[],
  period: Period,
  about: Pick<Conflict, 'indicator' | 'unit'>,
): StatedCount => {
  const counted = rows.filter(isCounted);
  if (!counted.some((row) => touches(row, period))) {
    return noCount(rowsOfPeriod(rows, period));
  }
  const claims = aboutPeriod(claimsOf(counted), period);
  const { sets, conflicts: found } = largestSets(claims);
  const span = hull(sets.map((set) => boundsOf(set, period)));
  const conflicts = ownConflicts(found, about);
  if (conflicts.length === 0 && !saysAnything(span, counted, period)) {
    return noCount(rowsOfPeriod(rows, period));
  }
  const inexact = isExact(span) ? null : 'partial';
  return {
    span,
    rows: claims.flatMap((claim) => claim.rows()),
    conflicts,
    reason: conflicts.length > 0 ? 'conflict' : inexact,
  };
};
