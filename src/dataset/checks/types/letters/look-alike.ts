import { isProse } from '../../../cells/cell.ts';
import { lookAlikeIn, withoutLookAlikes } from '../../../cells/look-alikes.ts';
import { codePoint } from '../../../cells/odd-characters.ts';
import type { CellCheck } from '../../basis/check.ts';

/** A letter or digit of another script in a code: Cyrillic "а" for "a", full-width "４" for "4". */
export const lookAlike: CellCheck = {
  id: 'look-alike',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) => {
    const found = isProse(column) ? null : lookAlikeIn(raw);
    if (found === null) return null;
    return { letter: found, character: codePoint(found), suggestion: withoutLookAlikes(raw) };
  },
};
