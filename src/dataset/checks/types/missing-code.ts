import { MISSING_CODES } from '../../../schema/table.ts';
import type { CellCheck } from '../basis/check.ts';

/** A code for a missing value in a column that does not take this one. */
export const missingCodeRefused: CellCheck = {
  id: 'missing-code',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) =>
    MISSING_CODES.some((code) => code === raw) ? { missing: column.missing.join(',') } : null,
};
