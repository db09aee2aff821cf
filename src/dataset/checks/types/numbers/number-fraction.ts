import { isNumber } from '../../../cells/cell.ts';
import type { CellCheck } from '../../basis/check.ts';

/** A count with decimals. `12.0` is a spreadsheet's way to write 12. */
export const numberFraction: CellCheck = {
  id: 'number-fraction',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) => {
    if (!isNumber(column) || !/^\d+\.\d+$/.test(raw)) return null;
    return /\.0+$/.test(raw) ? { proposal: raw.replace(/\..*/, '') } : {};
  },
};
