import { isNumber } from '../../../cells/cell.ts';
import type { CellCheck } from '../../basis/check.ts';

/** A number with a unit or a percent sign after it: `99%`, `150 xã`. */
export const numberUnit: CellCheck = {
  id: 'number-unit',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) => {
    const [, number, unit] =
      (isNumber(column) && /^(\d+)(?!x[\da-f]+$)\s*([%\p{L}])(?!.*\d)/iu.exec(raw)) || [];
    if (number === undefined) return null;
    return unit === '%' ? { share: 'yes' } : { suggestion: number };
  },
};
