import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';
import { totalMisfits } from '../units/register-size.ts';

/** A register with a hole in it, or a wrong scope, has the wrong size everywhere. */
const REGISTER_FAULTS = [
  'unit-unknown',
  'unit-overlap',
  'unit-without-parent',
  'unit-parent-missing',
  'unit-outlives-parent',
  'parent-cycle',
  'unit-without-arrival',
  'change-old-missing',
  'change-new-missing',
  'unit-parent-level',
  'target-scope',
];

/** On an exact date the total must be the number of units the register has. */
export const aggregateTotal: AcrossCheck = {
  id: 'aggregate-total',
  stage: 'across',
  level: 'error',
  unless: REGISTER_FAULTS,
  run: (context) => {
    const misfitOf = totalMisfits(context);
    return context.current.aggregates.flatMap((row) => {
      const sizes = row.period_start === row.period_end ? misfitOf(row) : null;
      if (sizes === null) return [];
      const facts = { sizes: sizes.join(','), date: row.period_end, area: row.area_code };
      return [{ ...cellPlace('aggregates', row, 'total'), facts }];
    });
  },
};
