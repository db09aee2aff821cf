import { controlCharacterIn } from '../../../cells/odd-characters.ts';
import type { CellCheck } from '../../basis/check.ts';

/** A control character, a tab, or the sign that stands for a letter lost in conversion. */
export const controlCharacter: CellCheck = {
  id: 'control-character',
  stage: 'types',
  level: 'error',
  run: ({ raw }) => {
    const found = controlCharacterIn(raw);
    if (found === null) return null;
    return { character: found, position: [...raw].indexOf(found) + 1 };
  },
};
