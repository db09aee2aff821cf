import type { Sheet } from '../../csv/sheet.ts';
import type { HeaderCheck } from '../basis/check.ts';

/** Whether a sheet has a header and nothing below. */
export const holdsNoRow = (sheet: Sheet): boolean => sheet.rows.length === 0;

/** The file of a table that may be absent has no row: meant, or were the rows lost? */
export const headerOnlyOptional: HeaderCheck = {
  id: 'header-only-optional',
  stage: 'header',
  level: 'warning',
  unless: ['rows-in-cell'],
  run: (sheet) =>
    holdsNoRow(sheet) && sheet.schema.mayBeAbsent ? [{ file: sheet.file, facts: {} }] : [],
};
