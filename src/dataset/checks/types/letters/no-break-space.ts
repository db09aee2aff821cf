import { noBreakSpaceIn } from '../../../cells/odd-characters.ts';
import type { CellCheck } from '../../basis/check.ts';

/** A no-break or other special space, as web pages and word processors have them. */
export const noBreakSpace: CellCheck = {
  id: 'no-break-space',
  stage: 'types',
  level: 'error',
  run: ({ raw }) => {
    const found = noBreakSpaceIn(raw);
    if (found === null) return null;
    return { character: found, position: [...raw].indexOf(found) + 1 };
  },
};
