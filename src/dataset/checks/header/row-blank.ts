import { isBlankRow } from '../../csv/parse-csv.ts';
import type { HeaderCheck } from '../basis/check.ts';

/** An empty row above the header or between rows: something was cleared, or two lists were joined. */
export const rowBlank: HeaderCheck = {
  id: 'row-blank',
  stage: 'header',
  level: 'error',
  run: (sheet) => {
    const above = sheet.headerLine > 1 ? [{ file: sheet.file, line: 1, facts: {} }] : [];
    const between = sheet.rows.flatMap((row, i) =>
      row[0] === '' && isBlankRow(row)
        ? [{ file: sheet.file, line: sheet.lineOf(i), facts: {} }]
        : [],
    );
    return [...above, ...between];
  },
};
