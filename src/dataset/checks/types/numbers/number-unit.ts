import { isNumber } from '../../../cells/cell.ts';
import type { CellCheck } from '../../basis/check.ts';

/** A number with a unit or a percent sign after it: `99%`, `150 xã`. */
export const numberUnit: CellCheck = {
  id: 'number-unit',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) => {
    const number = isNumber(column) ? /^(\d+)\s*[%\p{L}]/u.exec(raw)?.[1] : undefined;
    return number === undefined ? null : { suggestion: number };
  },
};
