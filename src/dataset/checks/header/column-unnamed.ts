import type { HeaderCheck } from '../basis/check.ts';
import { compareHeader } from './compare-header.ts';

/** A column without a name between others, or one beyond them that holds something. */
export const columnUnnamed: HeaderCheck = {
  id: 'column-unnamed',
  stage: 'header',
  level: 'error',
  unless: ['rows-in-cell'],
  run: (sheet) => {
    if (compareHeader(sheet).absent) return [];
    return sheet.header.flatMap((name, i) =>
      name.trim() === ''
        ? [{ file: sheet.file, line: sheet.headerLine, columnNumber: i + 1, facts: {} }]
        : [],
    );
  },
};
