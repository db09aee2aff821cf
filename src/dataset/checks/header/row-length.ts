import { isBlankRow } from '../../csv/parse-csv.ts';
import type { Sheet } from '../../csv/sheet.ts';
import type { HeaderCheck } from '../basis/check.ts';
import { swallowedRows } from './swallowed-rows.ts';

const hasRightLength = (row: readonly string[], { header }: Sheet): boolean =>
  row.length === header.length ||
  (row.length > header.length && isBlankRow(row.slice(header.length)));

/** What old editors and broken copies leave at the end of a file: blanks, Ctrl-Z, zeros. */
const UNSEEN = /^[\s\p{C}]*$/u;

/**
 * Two rows in one line: a row was put behind a last line that did not end. The last cell of the one and the first
 * of the other are one cell.
 */
const isGlued = (row: readonly string[], { header }: Sheet): boolean =>
  header.length > 1 && row.length === 2 * header.length - 1;

/** A row with more or fewer cells than the header; a comma too many or too few moves its values. */
export const rowLength: HeaderCheck = {
  id: 'row-length',
  stage: 'header',
  level: 'error',
  unless: ['header-absent', 'column-duplicate', 'column-missing'],
  run: (sheet) => {
    const swallowing = swallowedRows(sheet);
    return sheet.rows.flatMap((row, i) =>
      hasRightLength(row, sheet) || isBlankRow(row) || swallowing.has(i)
        ? []
        : [
            {
              file: sheet.file,
              line: sheet.lineOf(i),
              value: row.join(','),
              facts: {
                found: row.length,
                expected: sheet.header.length,
                ...(isGlued(row, sheet) ? { joint: row[sheet.header.length - 1] ?? '' } : {}),
                ...(row.every((cell) => UNSEEN.test(cell)) ? { unseen: 'yes' } : {}),
              },
            },
          ],
    );
  },
};
