import type { HeaderCheck } from '../basis/check.ts';

/** A file put behind another one brings its byte order mark along. */
const MARK = '\uFEFF';

/** The header again among the rows, as it comes from copying files together. */
export const headerRepeated: HeaderCheck = {
  id: 'header-repeated',
  stage: 'header',
  level: 'error',
  run: (sheet) => {
    const [first = ''] = sheet.header;
    const marked = MARK + first;
    return sheet.rows.flatMap((row, i) =>
      (row[0] === first || row[0] === marked) &&
      sheet.header.every((name, column) => column === 0 || row[column] === name)
        ? [{ file: sheet.file, line: sheet.lineOf(i), facts: {} }]
        : [],
    );
  },
};
