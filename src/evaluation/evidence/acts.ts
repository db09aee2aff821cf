import { later } from '../../schema/dates.ts';
import type { ValueRow } from '../../schema/values.ts';

/**
 * What the rows of a lasting indicator say of one unit over time (R7). A recognition lasts until a
 * withdrawal, a withdrawal until a new recognition; only rows withdraw. A "not recognised" without an
 * earlier recognition is an observation of its day.
 */

/** A state on certain days: the rows that fix it; both lists where rows of one day contradict. */
export interface ActState {
  readonly met: readonly ValueRow[];
  readonly notMet: readonly ValueRow[];
}

const FREE: ActState = { met: [], notMet: [] };

/** Whether a row says of its unit that it meets the indicator. */
export const isMet = (row: ValueRow): boolean => row.value.kind === 'pass' && row.value.met;

/** The rows that no other one is certain to follow: the last one is among them (R2). */
export const possiblyLast = <
  T extends { readonly period_start: string; readonly period_end: string },
>(
  rows: readonly T[],
): T[] => {
  const start = rows.reduce((last, row) => later(last, row.period_start), '');
  return rows.filter((row) => row.period_end >= start);
};

const isOneDay = (rows: readonly ValueRow[]): boolean =>
  new Set(rows.flatMap((row) => [row.period_start, row.period_end])).size === 1;

/** What a row that is the last one leaves of the unit's state from then on. */
const leaves = (
  row: ValueRow,
  acts: readonly ValueRow[],
  day: { readonly start: string; readonly end: string },
): 'met' | 'not-met' | 'free' => {
  if (isMet(row)) return 'met';
  if (acts.some((one) => isMet(one) && one.period_end < row.period_start)) return 'not-met';
  const ofThisDay =
    row.period_start === row.period_end && row.period_end === day.end && day.start === day.end;
  return ofThisDay ? 'not-met' : 'free';
};

/** All recognitions since the last withdrawal: they say the same. */
const sinceRevoked = (done: readonly ValueRow[]): ValueRow[] => {
  const revoked = done
    .filter((row) => !isMet(row))
    .reduce((last, row) => later(last, row.period_end), '');
  return done.filter((row) => isMet(row) && row.period_start > revoked);
};

/**
 * The state of a unit over all days from `start` to `end`, as far as its rows fix it. Acts of which it
 * is unknown whether they came before or after leave it free, and accuse no source (R2). Of rows of one
 * day that contradict each other both stand, an observation only on its own day.
 */
export const actState = (
  acts: readonly ValueRow[],
  day: { readonly start: string; readonly end: string },
): ActState => {
  // A span and a day inside it, its ends included, are not known to follow one another (R2). That a
  // withdrawal has come by the end of its span is known all the same.
  const isDone = (row: ValueRow): boolean => {
    if (row.period_end < day.start) return true;
    const isOfDay = day.start === day.end && row.period_end === day.start;
    return isOfDay && (!isMet(row) || row.period_start === day.start);
  };
  const done = acts.filter(isDone);
  const perhaps = acts.filter((row) => row.period_start <= day.end && !isDone(row));
  const last = possiblyLast(done);
  if (last.length === 0) return FREE;
  const met = last.filter((row) => leaves(row, done, day) === 'met');
  const notMet = last.filter((row) => leaves(row, done, day) === 'not-met');
  const isMixed = met.length > 0 && met.length < last.length;
  if (isMixed && !isOneDay(last)) return FREE;
  if (met.length + notMet.length === 0) return FREE;
  if (perhaps.some((row) => (isMet(row) ? notMet.length > 0 : met.length > 0))) return FREE;
  return { met: isMixed ? met : sinceRevoked(done), notMet };
};

/** What the rows of one certain day say of it, whatever a span may have said before or after. */
export const statedOn = (acts: readonly ValueRow[], day: string): ActState => {
  const ofDay = acts.filter((row) => row.period_start === day && row.period_end === day);
  return { met: ofDay.filter(isMet), notMet: ofDay.filter((row) => !isMet(row)) };
};

/** Rows of one certain day that give different results: a contradiction (R3). */
export const contradictingRows = (rows: readonly ValueRow[]): ValueRow[][] => {
  const certain = rows.filter((row) => row.period_start === row.period_end);
  return [...Map.groupBy(certain, (row) => row.period_end).values()].filter(
    (ofDay) => ofDay.some(isMet) && !ofDay.every(isMet),
  );
};

/** The same among the rows that may be the last ones. */
export const contradictingActs = (acts: readonly ValueRow[]): ValueRow[] =>
  acts.length < 2 ? [] : contradictingRows(possiblyLast(acts)).flat();

/** How often a unit may have lost its recognition after one day and up to another. */
export const withdrawals = (acts: readonly ValueRow[], after: string, upTo: string): number =>
  acts.some(
    (row) =>
      !isMet(row) &&
      row.period_start <= upTo &&
      // A span that ends on that very day may have come after.
      (row.period_end > after || (row.period_end === after && row.period_start < after)),
  )
    ? 1
    : 0;
