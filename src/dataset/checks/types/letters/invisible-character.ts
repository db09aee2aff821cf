import { isProse } from '../../../cells/cell.ts';
import { invisibleCharacterIn, withoutInvisible } from '../../../cells/odd-characters.ts';
import type { CellCheck } from '../../basis/check.ts';

/** Zero-width spaces, direction marks, soft hyphens: unseen, and two equal codes differ. */
export const invisibleCharacter: CellCheck = {
  id: 'invisible-character',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) => {
    const found = invisibleCharacterIn(raw);
    if (found === null) return null;
    const rest = withoutInvisible(raw, { betweenWords: !isProse(column) });
    return {
      character: found,
      position: [...raw].indexOf(found) + 1,
      ...(rest === null ? {} : { proposal: rest }),
    };
  },
};
