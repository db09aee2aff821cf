import { isNumber } from '../../../cells/cell.ts';
import type { CellCheck } from '../../basis/check.ts';

/** Digits in threes: `1.234`, `1 234`, `1,234`, `1'234`. */
const GROUPED = /^\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*$/;

/** A mark between thousands. Read as a decimal, `1.234` would be one and a bit. */
export const numberThousands: CellCheck = {
  id: 'number-thousands',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) => {
    const mark = isNumber(column) ? GROUPED.exec(raw)?.[1] : undefined;
    return mark === undefined ? null : { mark, suggestion: raw.replaceAll(mark, '') };
  },
};
