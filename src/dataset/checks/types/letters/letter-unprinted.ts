import { isProse } from '../../../cells/cell.ts';
import { unprintedLetterIn } from '../../../cells/printed-letters.ts';
import type { CellCheck } from '../../basis/check.ts';

/** A letter, sign or picture that the font of the reports lacks: no report with it could be made. */
export const letterUnprinted: CellCheck = {
  id: 'letter-unprinted',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) => {
    // Of a code or a number another check says what was meant.
    const found = isProse(column) ? unprintedLetterIn(raw) : null;
    if (found === null) return null;
    return { character: found, position: [...raw].indexOf(found) + 1 };
  },
};
