import { isNumber } from '../../../cells/cell.ts';
import type { CellCheck } from '../../basis/check.ts';

/** `1E+05`: a spreadsheet shortened a long number, and digits are lost. */
export const numberExponent: CellCheck = {
  id: 'number-exponent',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) =>
    (isNumber(column) || column.format.kind === 'unit-code') &&
    /^\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(raw)
      ? {}
      : null,
};
