import { mojibakeIn, undoMojibake } from '../../../cells/mojibake.ts';
import type { CellCheck } from '../../basis/check.ts';

/** UTF-8 that was read in another encoding and saved again: "Lá»¥c YÃªn". */
export const garbledLetters: CellCheck = {
  id: 'garbled-letters',
  stage: 'types',
  level: 'error',
  run: ({ raw }) => (mojibakeIn(raw) === null ? null : { suggestion: undoMojibake(raw) ?? '' }),
};
