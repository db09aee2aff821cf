import { isMissing } from '../../../../schema/table.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/**
 * A count that a target is judged by says which way is better; one given for context may leave it
 * open, and of a judgement it goes without saying.
 */
export const indicatorBetter: AcrossCheck = {
  id: 'indicator-better',
  stage: 'across',
  level: 'error',
  run: ({ current }) => {
    const judged = new Set(current.targets.map(({ indicator }) => indicator));
    return current.indicators
      .filter((row) =>
        row.value_type === 'pass'
          ? !isMissing(row.better)
          : isMissing(row.better) && judged.has(row.indicator),
      )
      .map((row) => ({
        ...cellPlace('indicators', row, 'better'),
        facts: { valueType: row.value_type },
      }));
  },
};
