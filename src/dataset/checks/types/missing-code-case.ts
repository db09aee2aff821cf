import { MISSING_CODES } from '../../../schema/table.ts';
import type { CellCheck } from '../basis/check.ts';

/** A code for a missing value in capitals: `X`, `Z`, `C`. */
export const missingCodeCase: CellCheck = {
  id: 'missing-code-case',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) => {
    const code = MISSING_CODES.find((each) => each.toUpperCase() === raw);
    return code !== undefined && column.missing.includes(code) ? { proposal: code } : null;
  },
};
