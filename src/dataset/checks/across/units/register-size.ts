import type { AggregateRow } from '../../../../schema/aggregates.ts';
import type { Registry } from '../../../registry/registry.ts';
import { countUpTo } from '../../../registry/sorted.ts';
import type { DatasetContext } from '../../basis/dataset-context.ts';

/** Sizes of the populations an aggregate may be about on a date, each once, in order. */
const sizesOn = (
  { registry, indicators, populations }: DatasetContext,
  row: AggregateRow,
  date: string,
): number[] => {
  const indicator = indicators.get(row.indicator);
  if (indicator === undefined || registry.on(row.area_code, date) === undefined) return [];
  return populations(indicator).map((types) => registry.inScope(row.area_code, date, types).length);
};

/** Days after the first of a period on which the register changes. */
const startDaysWithin = (
  { startDays }: Registry,
  { period_start, period_end }: AggregateRow,
): readonly string[] =>
  startDays.slice(countUpTo(startDays, period_start), countUpTo(startDays, period_end));

/**
 * How many units the register has for an aggregate, on every day of its period: one size where
 * nothing changed, several where it did or where clauses count different types. Empty where the
 * area or the indicator is unknown.
 */
const registerSizes = (context: DatasetContext, row: AggregateRow): number[] => {
  const dates = [row.period_start, ...startDaysWithin(context.registry, row)];
  const sizes = dates.flatMap((date) => sizesOn(context, row, date));
  return [...new Set(sizes)].sort((a, b) => a - b);
};

/**
 * Says of an aggregate whether it states a total that fits no register of its period: the sizes there
 * are, or null. Sizes are looked up once for all rows of one area and time.
 */
export const totalMisfits = (
  context: DatasetContext,
): ((row: AggregateRow) => readonly number[] | null) => {
  const { startDays } = context.registry;
  const known = new Map<string, readonly number[]>();
  return (row) => {
    if (typeof row.total !== 'number') return null;
    const [from, to] = [row.period_start, row.period_end].map((day) => countUpTo(startDays, day));
    const key = `${row.indicator} ${row.area_code} ${from} ${to}`;
    const sizes = known.get(key) ?? registerSizes(context, row);
    known.set(key, sizes);
    return sizes.length === 0 || sizes.includes(row.total) ? null : sizes;
  };
};
