import { firstColumns } from '../../../schema/table.ts';
import type { Sheet } from '../../csv/sheet.ts';
import { fold } from '../../problems/nearest.ts';
import type { HeaderCheck } from '../basis/check.ts';
import { compareHeader, headerPlace, type MisspeltCell } from './compare-header.ts';

/** Equal but for case and marks, the label of the column, or a near name in the place of the column. */
const isCertain = (sheet: Sheet, { name, meant, columnNumber }: MisspeltCell): boolean =>
  fold(name) === fold(meant) ||
  fold(name) === fold(sheet.schema.columns[meant]?.label ?? '') ||
  firstColumns(sheet.schema)[columnNumber - 1] === meant;

/** A name that is nearly that of a column which is missing, or the column's Vietnamese label. */
export const columnMisspelt: HeaderCheck = {
  id: 'column-misspelt',
  stage: 'header',
  level: 'error',
  unless: ['rows-in-cell'],
  run: (sheet) =>
    compareHeader(sheet).misspelt.map((cell) => ({
      ...headerPlace(sheet, cell),
      facts: { suggestion: cell.meant },
      proposal: isCertain(sheet, cell)
        ? {
            kind: 'cell',
            file: sheet.file,
            line: sheet.headerLine,
            columnNumber: cell.columnNumber,
            text: cell.meant,
          }
        : undefined,
    })),
};
