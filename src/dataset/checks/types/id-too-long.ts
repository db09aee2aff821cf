import { ID, LONGEST_ID } from '../../cells/read-cell.ts';
import type { CellCheck } from '../basis/check.ts';

/** An id that is longer than the name of a file may be, once it stands in one with others. */
export const idTooLong: CellCheck = {
  id: 'id-too-long',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) =>
    column.format.kind === 'id' && ID.test(raw) && raw.length > LONGEST_ID
      ? { length: raw.length, longest: LONGEST_ID }
      : null,
};
