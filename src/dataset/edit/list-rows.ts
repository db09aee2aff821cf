import type { TableSchema } from '../../schema/table.ts';
import { cellText } from '../cells/cell-text.ts';
import { sheetOf } from '../csv/sheet.ts';
import { openFile } from '../csv/source-file.ts';
import { withColumns } from './add-columns.ts';
import { appendRows, columnsNeeded } from './append-rows.ts';
import { replaceCells } from './replace-cells.ts';

type Cells = Readonly<Record<string, unknown>>;

/** What becomes of the rows of a list that is about the ledger and not in it. */
export interface ListChange {
  /** Cells by column, those of the key among them: the row of this key gets the others. */
  readonly changed: readonly object[];
  readonly added: readonly object[];
}

/**
 * The bytes of a list with cells of its rows changed and rows added at its end; the rest stays as it is, byte
 * for byte. Columns added to the schema later get their place where they are needed.
 * @param bytes the file, which has passed the checks; undefined where there is none
 * @throws RangeError for a key that no row has
 */
export const listRows = (
  schema: TableSchema,
  bytes: Uint8Array | undefined,
  { changed, added }: ListChange,
): Uint8Array => {
  if (bytes === undefined || changed.length === 0) return appendRows(schema, bytes, added);
  const wide = withColumns(schema, bytes, columnsNeeded(schema, changed));
  const sheet = sheetOf(openFile({ file: schema.name, schema, bytes: wide }));
  const keyOf = (cellOf: (column: string) => string): string => schema.key.map(cellOf).join(' ');
  const lines = new Map(
    sheet.rows.map((row, index) => [
      keyOf((column) => row[sheet.header.indexOf(column)] ?? ''),
      sheet.lineOf(index),
    ]),
  );
  const cells = changed.flatMap((row) => {
    const key = keyOf((column) => cellText((row as Cells)[column]));
    const line = lines.get(key);
    if (line === undefined) throw new RangeError(`${schema.name} has no row ${key}`);
    return Object.entries(row as Cells).flatMap(([column, cell]) => {
      const columnNumber = sheet.header.indexOf(column) + 1;
      return schema.key.includes(column) || columnNumber === 0
        ? []
        : [{ file: schema.name, line, columnNumber, text: cellText(cell) }];
    });
  });
  return appendRows(schema, replaceCells(wide, cells), added);
};
