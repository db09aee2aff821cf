import { LONGEST_CELL } from '../../cells/cell.ts';
import type { CellCheck } from '../basis/check.ts';

/** More than a cell can hold: a whole document was pasted, or a quotation mark is missing. */
export const cellTooLong: CellCheck = {
  id: 'cell-too-long',
  stage: 'types',
  level: 'error',
  run: ({ raw }) =>
    raw.length > LONGEST_CELL ? { length: raw.length, longest: LONGEST_CELL } : null,
};
