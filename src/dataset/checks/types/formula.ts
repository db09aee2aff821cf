import { FORMULA_START } from '../../cells/prose.ts';
import type { CellCheck } from '../basis/check.ts';

/** Text a spreadsheet would run: it begins with `=`, `+`, `-` or `@`. */
export const formula: CellCheck = {
  id: 'formula',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) =>
    FORMULA_START.test(raw) && column.format.kind !== 'degrees' ? { start: raw.charAt(0) } : null,
};
