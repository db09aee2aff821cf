import { isNumber } from '../../../cells/cell.ts';
import type { CellCheck } from '../../basis/check.ts';

/** Anything else that is no number. */
export const numberInvalid: CellCheck = {
  id: 'number-invalid',
  stage: 'types',
  level: 'error',
  run: ({ column }) => (isNumber(column) ? { format: column.format.kind } : null),
};
