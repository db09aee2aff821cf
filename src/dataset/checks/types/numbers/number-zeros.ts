import { isNumber } from '../../../cells/cell.ts';
import type { CellCheck } from '../../basis/check.ts';

/** A count with zeros in front: a code slipped into the column, or a number kept as text. */
export const numberZeros: CellCheck = {
  id: 'number-zeros',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) =>
    isNumber(column) && /^0\d+$/.test(raw) ? { suggestion: raw.replace(/^0+(?=\d)/, '') } : null,
};
