import { totalMisfits } from '../across/units/register-size.ts';
import { cellPlace } from '../basis/cell-place.ts';
import type { PlausibilityCheck } from '../basis/check.ts';

/** Of a period the day is not known, but the total should fit one of the registers within it. */
export const aggregateTotalPeriod: PlausibilityCheck = {
  id: 'aggregate-total-period',
  stage: 'plausibility',
  level: 'warning',
  run: (context) => {
    const misfitOf = totalMisfits(context);
    return context.current.aggregates.flatMap((row) => {
      const sizes = row.period_start < row.period_end ? misfitOf(row) : null;
      if (sizes === null) return [];
      const facts = {
        sizes: sizes.join(','),
        start: row.period_start,
        end: row.period_end,
        area: row.area_code,
      };
      return [{ ...cellPlace('aggregates', row, 'total'), facts }];
    });
  },
};
