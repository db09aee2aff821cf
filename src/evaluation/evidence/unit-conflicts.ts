import type { ValueRow } from '../../schema/values.ts';
import type { Conflict, UnitRef } from '../record/evaluation.ts';
import { distinctRefs, valueRef } from '../record/row-ref.ts';

/** What a row says as a number: a count, or 1 for met and 0 for not met. */
const numberOf = ({ value }: ValueRow): number => {
  if (value.kind === 'pass') return Number(value.met);
  return value.kind === 'count' ? value.count : 0;
};

/** One conflict for each day on which rows about one unit give different values. */
export const disagreements = (
  rows: readonly ValueRow[],
  unit: UnitRef,
  indicator: string,
): Conflict[] => {
  // Of nearly every unit there is nothing to compare.
  if (rows.length === 0) return [];
  const days = [...new Set(rows.map((row) => row.period_end))].sort();
  return days.flatMap((date) => {
    const ofDay = rows.filter((row) => row.period_end === date);
    const values = [...new Set(ofDay.map(numberOf))].sort((a, b) => a - b);
    if (values.length < 2) return [];
    return [
      {
        indicator,
        unit,
        date,
        figures: values.map((value) => ({
          value,
          total: null,
          rows: distinctRefs(ofDay.filter((row) => numberOf(row) === value).map(valueRef)),
        })),
        difference: Math.max(...values) - Math.min(...values),
      },
    ];
  });
};
