import { firstColumns } from '../../../schema/table.ts';
import type { HeaderCheck } from '../basis/check.ts';
import { compareHeader } from './compare-header.ts';

/** A column of the table is not in the header. */
export const columnMissing: HeaderCheck = {
  id: 'column-missing',
  stage: 'header',
  level: 'error',
  unless: ['rows-in-cell'],
  run: (sheet) => {
    const { absent, missing } = compareHeader(sheet);
    if (absent) return [];
    const columns = firstColumns(sheet.schema);
    return missing.map((column) => ({
      file: sheet.file,
      line: sheet.headerLine,
      column,
      columnNumber: columns.indexOf(column) + 1,
      facts: {},
    }));
  },
};
