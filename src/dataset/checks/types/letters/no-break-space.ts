import { noBreakSpaceIn, withPlainSpaces } from '../../../cells/odd-characters.ts';
import type { CellCheck } from '../../basis/check.ts';

/** A no-break or other special space, as web pages and word processors have them. */
export const noBreakSpace: CellCheck = {
  id: 'no-break-space',
  stage: 'types',
  level: 'error',
  run: ({ raw }) => {
    const found = noBreakSpaceIn(raw);
    if (found === null) return null;
    const position = [...raw].indexOf(found) + 1;
    return { character: found, position, proposal: withPlainSpaces(raw) };
  },
};
