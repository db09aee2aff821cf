import { isNumber } from '../../../cells/cell.ts';
import type { CellCheck } from '../../basis/check.ts';

/** A whole number too long to be kept exactly. */
export const numberUnsafe: CellCheck = {
  id: 'number-unsafe',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) =>
    isNumber(column) && /^\d+$/.test(raw) && !Number.isSafeInteger(Number(raw))
      ? { limit: Number.MAX_SAFE_INTEGER }
      : null,
};
