import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** What is counted over a period has no figure "on" a day. */
export const flowPeriod: AcrossCheck = {
  id: 'flow-period',
  stage: 'across',
  level: 'error',
  run: ({ current, indicators }) =>
    current.values
      .filter(
        (row) =>
          row.period_start === row.period_end && indicators.get(row.indicator)?.timing === 'flow',
      )
      .map((row) => ({
        ...cellPlace('values', row, 'period_start'),
        facts: { indicator: row.indicator },
      })),
};
