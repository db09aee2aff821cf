import { isProse } from '../../../cells/cell.ts';
import { lookAlikeIn, withoutLookAlikes } from '../../../cells/look-alikes.ts';
import type { CellCheck } from '../../basis/check.ts';

/**
 * A letter, digit or sign in a code, date or number that only looks like one of the keyboard: Cyrillic
 * "а" for "a", full-width "４" for "4", U+2011 for "-".
 */
export const lookAlike: CellCheck = {
  id: 'look-alike',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) => {
    const found = isProse(column) ? null : lookAlikeIn(raw);
    if (found === null) return null;
    return { character: found, proposal: withoutLookAlikes(raw) };
  },
};
