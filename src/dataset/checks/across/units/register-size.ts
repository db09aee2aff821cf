import type { AggregateRow } from '../../../../schema/aggregates.ts';
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

/**
 * How many units the register has for an aggregate, on every day of its period: one size where
 * nothing changed, several where it did or where clauses count different types. Empty where the
 * area or the indicator is unknown.
 */
const registerSizes = (context: DatasetContext, row: AggregateRow): number[] => {
  const dates = new Set([row.period_start]);
  if (row.period_start < row.period_end) {
    for (const { row: unit } of context.registry.versions) {
      if (unit.valid_from > row.period_start && unit.valid_from <= row.period_end) {
        dates.add(unit.valid_from);
      }
    }
  }
  const sizes = [...dates].flatMap((date) => sizesOn(context, row, date));
  return [...new Set(sizes)].sort((a, b) => a - b);
};

/** Whether an aggregate states a total that fits no register of its period. */
export const totalMisfit = (
  context: DatasetContext,
  row: AggregateRow,
): readonly number[] | null => {
  if (typeof row.total !== 'number') return null;
  const sizes = registerSizes(context, row);
  return sizes.length === 0 || sizes.includes(row.total) ? null : sizes;
};
