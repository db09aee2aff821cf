import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** Names of units stand in addresses and in the names of files, which may be 255 bytes long. */
const LONGEST_NAME = 100;

/** The name of a unit is no name. */
export const nameTooLong: AcrossCheck = {
  id: 'name-too-long',
  stage: 'across',
  level: 'error',
  run: ({ tables }) =>
    tables.units
      .filter(({ name }) => name.length > LONGEST_NAME)
      .map((row) => ({
        ...cellPlace('units', row, 'name'),
        facts: { length: row.name.length, longest: LONGEST_NAME },
      })),
};
