import type { CellCheck } from '../../basis/check.ts';

/** Letters and their marks apart (NFD), as some systems save Vietnamese: equal to the eye only. */
export const notNfc: CellCheck = {
  id: 'not-nfc',
  stage: 'types',
  level: 'error',
  run: ({ raw }) => {
    const composed = raw.normalize('NFC');
    return composed === raw ? null : { proposal: composed };
  },
};
