import type { Version } from '../../dataset/registry/registry.ts';
import { later, statisticalYear } from '../../schema/dates.ts';
import { known } from '../../schema/table.ts';
import type { ValueRow } from '../../schema/values.ts';
import type { Quantity, UnknownReason } from '../record/evaluation.ts';
import { fraction, scaledRound, wholeQuotient } from '../record/fraction.ts';
import type { Observations } from './observations.ts';
import { answersIn, type Window } from './window.ts';

/** A count as sources state it: the least and the greatest number, equal where all agree. */
export interface StatedCount {
  /** Null where no source states a number. */
  readonly span: readonly [number, number] | null;
  /** Rows the span comes from, or the rows that say why there is none. */
  readonly rows: readonly ValueRow[];
  /** Why there is no span. */
  readonly reason: UnknownReason | null;
}

/** The span of the counts in rows about the same unit and time. */
const statedCount = (rows: readonly ValueRow[]): StatedCount => {
  const counted = rows.filter((row) => row.value.kind === 'count');
  if (counted.length > 0) {
    const counts = counted.map((row) => (row.value.kind === 'count' ? row.value.count : 0));
    return { span: [Math.min(...counts), Math.max(...counts)], rows: counted, reason: null };
  }
  const withheld = rows.some((row) => row.value.kind === 'missing' && row.value.missing === 'c');
  const reason = withheld ? 'withheld' : rows.length > 0 ? 'not-available' : 'not-published';
  return { span: null, rows, reason };
};

/**
 * A unit's count over a whole statistical year. Only a figure for exactly that period counts; part
 * of a year is no figure of the year.
 */
export const countOfYear = (
  indicator: string,
  unit: Version,
  year: number,
  observations: Observations,
): StatedCount => {
  const yearStart = known(observations.indicator(indicator).year_start) ?? '01-01';
  const period = statisticalYear(year, yearStart);
  return statedCount(
    observations
      .ofUnit(indicator, unit)
      .filter((row) => row.period_start === period.start && row.period_end === period.end),
  );
};

/** A unit's newest stock count in a window. */
export const countOfStock = (
  indicator: string,
  unit: Version,
  window: Window,
  observations: Observations,
): StatedCount => {
  const row = observations.indicator(indicator);
  const inWindow = observations
    .ofUnit(indicator, unit)
    .filter((value) => answersIn(window, value, row));
  const figures = inWindow.filter((value) => value.value.kind === 'count');
  if (figures.length === 0) return statedCount(inWindow);
  const date = figures.reduce((latest, value) => later(latest, value.period_end), '');
  return statedCount(figures.filter((value) => value.period_end === date));
};

/** The sum of counts. If any of them is unknown the sum is, for that count's reason. */
export const sumCounts = (counts: readonly StatedCount[]): StatedCount => {
  const gap = counts.find((count) => count.span === null);
  const rows = counts.flatMap((count) => count.rows);
  if (gap || counts.length === 0)
    return { span: null, rows, reason: gap?.reason ?? 'not-published' };
  const ends = (end: 0 | 1): number =>
    counts.reduce((sum, count) => sum + (count.span?.[end] ?? 0), 0);
  return { span: [ends(0), ends(1)], rows, reason: null };
};

const isExact = (span: readonly [number, number]): boolean => span[0] === span[1];

/** Change of an exact value against an exact base, in tenths of a percent; null otherwise. */
const changePermille = (
  value: readonly [number, number] | null,
  base: readonly [number, number] | null,
): number | null =>
  value && base && isExact(value) && isExact(base) && base[0] > 0
    ? scaledRound(fraction(value[0] - base[0], base[0]), 1000)
    : null;

/**
 * The greatest count that is at least `percent` % below the base: the greatest v with
 * 100·v ≤ (100−percent)·b. A base of 0 leaves only 0.
 */
export const greatestAllowed = (percent: number, base: number): number =>
  wholeQuotient((100 - percent) * base, 100);

/** Puts value and base together for showing. */
export const quantityOf = (
  value: StatedCount,
  base: { readonly count: StatedCount; readonly year: number } | null,
  limit: number | null,
): Quantity => ({
  value: value.span,
  base: base?.count.span ?? null,
  baseYear: base?.year ?? null,
  limit,
  changePermille: base ? changePermille(value.span, base.count.span) : null,
});
