import { isProse } from '../../../cells/cell.ts';
import { noBreakSpaceIn, withPlainSpaces } from '../../../cells/odd-characters.ts';
import type { CellCheck } from '../../basis/check.ts';

/** A no-break or other special space, as web pages and word processors have them. */
export const noBreakSpace: CellCheck = {
  id: 'no-break-space',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) => {
    const found = noBreakSpaceIn(raw);
    if (found === null) return null;
    const position = [...raw].indexOf(found) + 1;
    const digits = raw.replace(/\s/gu, '');
    const isNumber = !isProse(column) && /^\d+$/.test(digits);
    return {
      character: found,
      position,
      proposal: withPlainSpaces(raw),
      ...(isNumber ? { suggestion: digits } : {}),
    };
  },
};
