import { isProse } from '../../../cells/cell.ts';
import { lookAlikeIn, proseLookAlikeIn, withoutLookAlikes } from '../../../cells/look-alikes.ts';
import { codePoint } from '../../../cells/odd-characters.ts';
import type { CellCheck } from '../../basis/check.ts';

/**
 * A letter or digit of another script in a code: Cyrillic "а" for "a", full-width "４" for "4"; or a
 * letter of a text that is not the one it seems, such as eth for đ.
 */
export const lookAlike: CellCheck = {
  id: 'look-alike',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) => {
    if (isProse(column)) {
      const found = proseLookAlikeIn(raw);
      return found && { ...found, character: codePoint(found.letter) };
    }
    const found = lookAlikeIn(raw);
    if (found === null) return null;
    return { letter: found, character: codePoint(found), suggestion: withoutLookAlikes(raw) };
  },
};
