import { isProse } from '../../../cells/cell.ts';
import { lookAlikeIn, withoutLookAlikes } from '../../../cells/look-alikes.ts';
import { proseLookAlikeIn } from '../../../cells/prose-look-alikes.ts';
import type { CellCheck } from '../../basis/check.ts';

/**
 * A letter, digit or sign in a code, date or number that only looks like one of the keyboard: Cyrillic
 * "а" for "a", full-width "４" for "4", U+2011 for "-"; or a letter of a text that is not the one it
 * seems, such as eth for đ.
 */
export const lookAlike: CellCheck = {
  id: 'look-alike',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) => {
    if (isProse(column)) {
      const found = proseLookAlikeIn(raw);
      return found && { character: found.letter, suggestion: found.suggestion };
    }
    const found = lookAlikeIn(raw);
    if (found === null) return null;
    // The place an address leads to may be written with a dash; another sign would lead elsewhere.
    const isAddress = column.format.kind === 'address' && proseLookAlikeIn(raw) === null;
    if (isAddress) return { character: found, address: 'yes' };
    return { character: found, proposal: withoutLookAlikes(raw) };
  },
};
