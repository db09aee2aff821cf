import { isNumber } from '../../../cells/cell.ts';
import type { CellCheck } from '../../basis/check.ts';

/** A comma before decimals, as Vietnamese text has it: the file's decimal mark is the point. */
export const decimalComma: CellCheck = {
  id: 'decimal-comma',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) =>
    (isNumber(column) || column.format.kind === 'degrees') && /^-?\d+,\d+$/.test(raw)
      ? { whole: isNumber(column) ? 'yes' : 'no', suggestion: raw.replace(',', '.') }
      : null,
};
