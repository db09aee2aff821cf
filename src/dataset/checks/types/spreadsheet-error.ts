import { isSpreadsheetError } from '../../cells/missing-signs.ts';
import type { CellCheck } from '../basis/check.ts';

/** `#REF!` or `#####`: what a spreadsheet shows when a formula fails or a column is too narrow. */
export const spreadsheetError: CellCheck = {
  id: 'spreadsheet-error',
  stage: 'types',
  level: 'error',
  run: ({ raw }) => (isSpreadsheetError(raw) ? {} : null),
};
