import { isNumber } from '../../../cells/cell.ts';
import type { CellCheck } from '../../basis/check.ts';

/** A count below zero. */
export const numberNegative: CellCheck = {
  id: 'number-negative',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) => (isNumber(column) && /^[-\u2212–]\s?\d/.test(raw) ? {} : null),
};
