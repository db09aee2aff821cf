import type { Version } from '../../../dataset/registry/registry.ts';
import { later } from '../../../schema/dates.ts';
import type { ValueRow } from '../../../schema/values.ts';
import type { Conflict, Span, UnknownReason } from '../../record/evaluation.ts';
import { distinctRefs, refOf } from '../../record/row-ref.ts';
import type { Observations } from '../observations.ts';
import { disagreements } from '../unit-conflicts.ts';
import type { Window } from '../window.ts';
import {
  countIn,
  hull,
  isCounted,
  isExact,
  most,
  noCount,
  overlap,
  type StatedCount,
  spanOf,
  sumOf,
} from './stated-count.ts';
import { isOfOneDay, lastOf, stockRows } from './stock-count.ts';
import { countOfYear } from './year-count.ts';

/** An area whose total is asked for, with the units in scope that make it up. */
export interface TotalOf {
  readonly indicator: string;
  readonly area: Version;
  readonly units: readonly Version[];
  /** The day on which the units are in scope. */
  readonly date: string;
  readonly observations: Observations;
}

/**
 * R8: an area's own figure answers only where the scope is the whole area: all units below it of the
 * level of the scope, or the area itself.
 */
const isWhole = ({ area, units, date, observations }: TotalOf): boolean => {
  const [first] = units;
  if (first === undefined || units.includes(area)) return true;
  const inScope = new Set(units);
  return observations.registry
    .below(area.row.code, date)
    .every((version) => version.level !== first.level || inScope.has(version));
};

/** An own figure and the sum of the parts, which cannot both be true. */
export const conflictBetween = (
  { indicator, area }: Pick<TotalOf, 'indicator' | 'area'>,
  own: { readonly value: number; readonly rows: readonly ValueRow[] },
  parts: { readonly value: number; readonly rows: readonly ValueRow[] },
): Conflict => {
  const side = ({ value, rows }: typeof own) => ({
    value,
    total: null,
    rows: distinctRefs(rows.map(refOf)),
  });
  const date = [...own.rows, ...parts.rows].reduce((day, row) => later(day, row.period_end), '');
  const difference = Math.abs(own.value - parts.value);
  return { indicator, unit: area.ref, date, figures: [side(own), side(parts)], difference };
};

type SpanPair = Pick<StatedCount, 'span' | 'narrowest'>;

/** The own figure and the sum that cannot both be true, where sources leave any such choice. */
export const contradiction = (
  own: SpanPair,
  sum: SpanPair,
  isAdditive: boolean,
): readonly [number, number] | null => {
  const ownAt: Span = own.narrowest ?? [0, null];
  const sumAt: Span = sum.narrowest ?? [0, null];
  if (sumAt[0] > most(ownAt)) return [most(ownAt), sumAt[0]];
  return isAdditive && ownAt[0] > most(sumAt) ? [ownAt[0], most(sumAt)] : null;
};

const reasonFor = (
  span: Span,
  conflicts: readonly Conflict[],
  counts: readonly StatedCount[],
): UnknownReason | null => {
  if (conflicts.length > 0) return 'conflict';
  if (isExact(span)) return null;
  return counts.some(({ reason }) => reason === 'order-unknown') ? 'order-unknown' : 'partial';
};

/**
 * R8: an area's own figure and those of its parts bound each other. They must be equal, unless some
 * cases may belong to no part (`additive = no`): then the parts are a lower bound. Where they
 * contradict each other, all that either of them says stays possible.
 */
const together = (of: TotalOf, own: StatedCount, parts: readonly StatedCount[]): StatedCount => {
  const isAdditive = of.observations.indicator(of.indicator).additive === 'yes';
  const added = sumOf(parts);
  // Without the own figure, parts that need not be all are at least known to be among the cases.
  const sum: SpanPair = isAdditive
    ? added
    : { span: atLeast(added.span), narrowest: atLeast(added.narrowest) };
  const stated = parts.filter(({ span }) => span !== null);
  const rows = [...own.rows.filter(isCounted), ...stated.flatMap((part) => part.rows)];
  if (own.span === null && sum.span === null) return own.rows.length > 0 ? own : silentParts(parts);
  const inside = [own, ...stated].flatMap(({ conflicts }) => conflicts);
  const apart = own.span && sum.span ? contradiction(own, sum, isAdditive) : null;
  const conflicts =
    apart === null
      ? inside
      : [
          ...inside,
          conflictBetween(
            of,
            { value: apart[0], rows: own.rows.filter(isCounted) },
            { value: apart[1], rows: stated.flatMap((part) => part.rows) },
          ),
        ];
  const spans = [own.span, sum.span].filter((one) => one !== null);
  const span = apart === null ? overlap(spans) : hull(spans);
  const reason = reasonFor(span, conflicts, [own, ...stated]);
  return { span, narrowest: span, rows, conflicts, reason };
};

const atLeast = (span: Span | null): Span | null => (span === null ? null : [span[0], null]);

/** Nothing known of any part: the rows of all of them say why. */
const silentParts = (parts: readonly StatedCount[]): StatedCount => {
  const rows = parts.flatMap((part) => part.rows);
  const gap = parts.find(({ rows: own }) => own.length > 0) ?? parts[0];
  return { ...noCount(rows), reason: gap?.reason ?? 'not-published' };
};

const totalOfYear = (of: TotalOf, year: number): StatedCount => {
  const count = (unit: Version): StatedCount =>
    countOfYear(of.indicator, unit, year, of.observations);
  const own = isWhole(of) ? count(of.area) : noCount([]);
  const parts = of.units.filter((unit) => unit !== of.area);
  return parts.length === 0 ? own : together(of, own, parts.map(count));
};

/** A total, or a limit to it, as of one day, or of a day in a span. */
interface DatedTotal {
  readonly period_start: string;
  readonly period_end: string;
  readonly count: StatedCount;
}

const stated = (rows: readonly ValueRow[], of: TotalOf, unit: Version): StatedCount => {
  if (rows.length === 0) return noCount([]);
  const spans = rows.map((row): Span => [countIn(row), countIn(row)]);
  const conflicts = disagreements(rows, unit.ref, of.indicator);
  const reason = conflicts.length > 0 ? 'conflict' : null;
  return { span: hull(spans), narrowest: overlap(spans), rows, conflicts, reason };
};

/** R2: a later "at least" that the older totals already give is no news and replaces nothing. */
const withoutOldNews = (totals: readonly DatedTotal[]): DatedTotal[] => {
  const kept: DatedTotal[] = [];
  for (const total of totals.toSorted((x, y) => (x.period_end < y.period_end ? -1 : 1))) {
    const [least, greatest] = total.count.span ?? [0, null];
    const before = lastOf(kept);
    const isOldNews =
      greatest === null &&
      before.length > 0 &&
      before.every(({ count }) => (count.span?.[0] ?? 0) >= least);
    if (!isOldNews) kept.push(total);
  }
  return kept;
};

/**
 * R8 for a stock: own figure and parts are compared, and parts added up, on one day only; otherwise
 * the newer answers. A figure whose day is not certain joins no other day.
 */
const totalOfStock = (of: TotalOf, window: Window): StatedCount => {
  const { area, units, indicator, observations } = of;
  const rowsOf = (unit: Version): readonly ValueRow[] =>
    stockRows(indicator, unit, window, observations);
  const ownRows = isWhole(of) ? rowsOf(area) : [];
  const parts = units.filter((unit) => unit !== area).map((unit) => ({ unit, rows: rowsOf(unit) }));
  const all = [...ownRows, ...parts.flatMap(({ rows }) => rows)].filter(isCounted);
  if (all.length === 0) return noCount(ownRows.length > 0 ? ownRows : parts.flatMap((p) => p.rows));
  const ofDay = (rows: readonly ValueRow[], day: string): ValueRow[] =>
    rows.filter((row) => isCounted(row) && isOfOneDay(row) && row.period_end === day);
  const days = [...new Set(all.filter(isOfOneDay).map((row) => row.period_end))];
  const dated = days.map((day): DatedTotal => {
    const counts = parts.map(({ unit, rows }) => stated(ofDay(rows, day), of, unit));
    const count = together(of, stated(ofDay(ownRows, day), of, area), counts);
    return { period_start: day, period_end: day, count };
  });
  const spread = (rows: readonly ValueRow[], isPart: boolean): DatedTotal[] =>
    rows
      .filter((row) => isCounted(row) && !isOfOneDay(row))
      .map((row) => {
        const value = countIn(row);
        const span = spanOf(value, isPart ? Number.POSITIVE_INFINITY : value);
        const count = { span, narrowest: span, rows: [row], conflicts: [], reason: null };
        return { period_start: row.period_start, period_end: row.period_end, count };
      });
  const totals = [
    ...dated,
    ...spread(ownRows, false),
    ...parts.flatMap(({ rows }) => spread(rows, true)),
  ];
  return lastTotal(lastOf(withoutOldNews(totals)));
};

const lastTotal = (totals: readonly DatedTotal[]): StatedCount => {
  const counts = totals.map(({ count }) => count);
  const [only, ...others] = counts;
  if (only !== undefined && others.length === 0) return only;
  const span = hull(spansOf(counts));
  const conflicts = counts.flatMap((count) => count.conflicts);
  const open = isExact(span) ? null : 'order-unknown';
  return {
    span,
    narrowest: overlap(spansOf(counts)),
    rows: counts.flatMap(({ rows }) => rows),
    conflicts,
    reason: conflicts.length > 0 ? 'conflict' : open,
  };
};

const spansOf = (counts: readonly StatedCount[]): Span[] =>
  counts.flatMap(({ span }) => (span === null ? [] : [span]));

/** R8: the total of an area over the units in scope. */
export const totalCount = (of: TotalOf, window: Window): StatedCount =>
  of.observations.indicator(of.indicator).timing === 'flow'
    ? totalOfYear(of, window.year)
    : totalOfStock(of, window);
