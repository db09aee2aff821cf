import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** A period that ends before it begins. */
export const periodReversed: AcrossCheck = {
  id: 'period-reversed',
  stage: 'across',
  level: 'error',
  run: ({ current }) =>
    (['values', 'aggregates'] as const).flatMap((table) =>
      current[table]
        .filter((row) => row.period_start > row.period_end)
        .map((row) => ({
          ...cellPlace(table, row, 'period_end'),
          facts: { start: row.period_start },
        })),
    ),
};
