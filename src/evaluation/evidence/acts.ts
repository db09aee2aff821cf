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

const isMet = (row: ValueRow): boolean => row.value.kind === 'pass' && row.value.met;

/** The rows that no other one is certain to follow: the last one is among them (R2). */
export const possiblyLast = <
  T extends { readonly period_start: string; readonly period_end: string },
>(
  rows: readonly T[],
): T[] => {
  const start = rows.reduce((last, row) => later(last, row.period_start), '');
  return rows.filter((row) => row.period_end >= start);
};

/** What a row that is the last one leaves of the unit's state from then on. */
const leaves = (
  row: ValueRow,
  acts: readonly ValueRow[],
  day: { readonly start: string; readonly end: string },
): 'met' | 'not-met' | 'free' => {
  if (isMet(row)) return 'met';
  const recognised = acts.filter(isMet);
  if (recognised.some((met) => met.period_end < row.period_start)) return 'not-met';
  const ofThisDay =
    row.period_start === row.period_end && row.period_end === day.end && day.start === day.end;
  return ofThisDay ? 'not-met' : 'free';
};

/**
 * The state of a unit over all days from `start` to `end`, as far as its rows fix it. Acts of which it
 * is unknown whether they came before or after leave it free, and accuse no source (R2).
 */
export const actState = (
  acts: readonly ValueRow[],
  day: { readonly start: string; readonly end: string },
): ActState => {
  const done = acts.filter((row) => row.period_end <= day.start);
  const perhaps = acts.filter((row) => row.period_start <= day.end && row.period_end > day.start);
  const last = possiblyLast(done);
  if (last.length === 0) return FREE;
  const met = last.filter((row) => leaves(row, done, day) === 'met');
  const notMet = last.filter((row) => leaves(row, done, day) === 'not-met');
  if (met.length + notMet.length < last.length) return FREE;
  if (perhaps.some((row) => (isMet(row) ? notMet.length > 0 : met.length > 0))) return FREE;
  if (met.length === 0 || notMet.length === 0) return { met, notMet };
  const days = new Set(last.flatMap((row) => [row.period_start, row.period_end]));
  return days.size === 1 ? { met, notMet } : FREE;
};

/** Rows of one certain day that give different results, among the last ones: a contradiction (R3). */
export const contradictingActs = (acts: readonly ValueRow[]): ValueRow[] => {
  const certain = possiblyLast(acts).filter((row) => row.period_start === row.period_end);
  return certain.some(isMet) && !certain.every(isMet) ? certain : [];
};

/** How often a unit may have lost its recognition after one day and up to another. */
export const withdrawals = (acts: readonly ValueRow[], after: string, upTo: string): number =>
  acts.filter((row) => !isMet(row) && row.period_end > after && row.period_start <= upTo).length > 0
    ? 1
    : 0;
