import { TAKEN_NAMES } from '../../../schema/sets.ts';
import { ID, LONGEST_ID } from '../../cells/read-cell.ts';
import type { FileCheck } from '../basis/check.ts';

/** The folder of a set has a name that cannot be a part of addresses, or is one already. */
export const setName: FileCheck = {
  id: 'set-name',
  stage: 'file',
  level: 'error',
  run: ({ layout: { set } }) => {
    const isTaken = TAKEN_NAMES.includes(set);
    if (!isTaken && ID.test(set) && set.length <= LONGEST_ID) return [];
    return [
      {
        file: `observations/${set}/`,
        value: set,
        facts: { taken: isTaken ? 'yes' : 'no', longest: LONGEST_ID },
      },
    ];
  },
};
