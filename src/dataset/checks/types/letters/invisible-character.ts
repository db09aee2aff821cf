import { invisibleCharacterIn } from '../../../cells/odd-characters.ts';
import type { CellCheck } from '../../basis/check.ts';

/** Zero-width spaces, direction marks, soft hyphens: unseen, and two equal codes differ. */
export const invisibleCharacter: CellCheck = {
  id: 'invisible-character',
  stage: 'types',
  level: 'error',
  run: ({ raw }) => {
    const found = invisibleCharacterIn(raw);
    if (found === null) return null;
    return { character: found, position: [...raw].indexOf(found) + 1 };
  },
};
