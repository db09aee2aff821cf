import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** "99 of 150" is said of an indicator that units meet or not, never of a count. */
export const aggregateIndicator: AcrossCheck = {
  id: 'aggregate-indicator',
  stage: 'across',
  level: 'error',
  run: ({ current, indicators }) =>
    current.aggregates
      .filter((row) => indicators.get(row.indicator)?.value_type === 'count')
      .map((row) => ({ ...cellPlace('aggregates', row, 'indicator'), facts: {} })),
};
