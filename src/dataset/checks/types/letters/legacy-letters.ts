import { legacyLettersIn } from '../../../cells/legacy-letters.ts';
import type { CellCheck } from '../../basis/check.ts';

/** Text in TCVN3 or VNI, copied letter by letter into a file that is UTF-8: "Lôc Yªn", "ñaït". */
export const legacyLetters: CellCheck = {
  id: 'legacy-letters',
  stage: 'types',
  level: 'error',
  run: ({ raw }) => {
    const letters = legacyLettersIn(raw);
    return letters === null ? null : { letters };
  },
};
