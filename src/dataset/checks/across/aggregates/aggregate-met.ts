import { known } from '../../../../schema/table.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** More units meet it than there are. */
export const aggregateMet: AcrossCheck = {
  id: 'aggregate-met',
  stage: 'across',
  level: 'error',
  run: ({ current }) =>
    current.aggregates.flatMap((row) => {
      const total = known(row.total);
      return total !== undefined && row.met > total
        ? [{ ...cellPlace('aggregates', row, 'met'), facts: { total } }]
        : [];
    }),
};
