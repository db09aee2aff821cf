import { yearOf } from '../../../../schema/dates.ts';
import type { PlanRow } from '../../../../schema/plan.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** The first pair of dates of a plan that is the wrong way round. */
const reversed = (row: PlanRow): { column: string; other: string; limit: string } | null => {
  if (row.period_end < row.period_start) {
    return { column: 'period_end', other: 'period_start', limit: row.period_start };
  }
  if (row.last_year < row.first_year) {
    return { column: 'last_year', other: 'first_year', limit: String(row.first_year) };
  }
  return row.last_year < yearOf(row.period_start)
    ? { column: 'last_year', other: 'period_start', limit: row.period_start.slice(0, 4) }
    : null;
};

/** The plan or the years of its evaluation end before they begin. */
export const planDates: AcrossCheck = {
  id: 'plan-dates',
  stage: 'across',
  level: 'error',
  run: ({ current }) =>
    current.plan.flatMap((row) => {
      const found = reversed(row);
      if (found === null) return [];
      const { column, other, limit } = found;
      return [{ ...cellPlace('plan', row, column), facts: { other, limit } }];
    }),
};
