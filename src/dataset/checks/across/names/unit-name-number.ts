import { UNIT_TYPES } from '../../../../schema/unit-type.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** A unit called by a number: a ward of a large town may be, others hardly. */
export const unitNameNumber: AcrossCheck = {
  id: 'unit-name-number',
  stage: 'across',
  level: 'warning',
  run: ({ current }) =>
    current.units
      .filter(({ name }) => /\d/.test(name) && !/\p{L}/u.test(name))
      .map((row) => ({
        ...cellPlace('units', row, 'name'),
        facts: { type: UNIT_TYPES[row.type] },
      })),
};
