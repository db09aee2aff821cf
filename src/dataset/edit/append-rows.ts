import { firstColumns, type TableSchema } from '../../schema/table.ts';
import { cellText } from '../cells/cell-text.ts';
import { csvText } from '../csv/csv-text.ts';
import { isBlankRow } from '../csv/parse-csv.ts';
import { sheetOf } from '../csv/sheet.ts';
import { openFile } from '../csv/source-file.ts';
import { fileBytes, fileText } from './file-text.ts';
import { rowSpans } from './row-spans.ts';

const cellsOf = (row: object, columns: readonly string[]): string[] =>
  columns.map((column) => cellText((row as Readonly<Record<string, unknown>>)[column] ?? ''));

/** The columns of a new file: those of the first release, and of the later ones those in which a row says something. */
const newColumns = (schema: TableSchema, rows: readonly object[]): string[] => {
  const first = firstColumns(schema);
  return Object.keys(schema.columns).filter(
    (column) =>
      first.includes(column) ||
      rows.some(
        (row) => !['', schema.columns[column]?.unwritten].includes(cellsOf(row, [column])[0] ?? ''),
      ),
  );
};

/** Where the last row that is not blank ends in the text, and what ends its line. */
const endOfRows = (text: string): { readonly end: number; readonly lineEnd: string } => {
  const rows = rowSpans(text);
  const last = rows.findLast(
    ({ cells }) => !isBlankRow(cells.map(({ start, end }) => text.slice(start, end))),
  );
  const usual = rows.find(({ lineEnd }) => lineEnd !== '')?.lineEnd ?? '\n';
  return { end: last?.end ?? text.length, lineEnd: last?.lineEnd || usual };
};

/**
 * The bytes of a table file with rows added at its end: what is there stays as it is, byte for byte,
 * with its byte order mark, its line ends and the order of its columns; only blank rows at the end
 * make place. Without a file the table starts with its header, `\n` at the end of lines.
 * @param bytes the file, which has passed the checks; undefined where there is none
 * @param rows cells by the name of their column; those of columns that a file there lacks are left out
 */
export const appendRows = (
  schema: TableSchema,
  bytes: Uint8Array | undefined,
  rows: readonly object[],
): Uint8Array => {
  if (bytes === undefined) {
    const columns = newColumns(schema, rows);
    return fileBytes(csvText([columns, ...rows.map((row) => cellsOf(row, columns))]));
  }
  if (rows.length === 0) return bytes;
  const text = fileText(bytes);
  const { header } = sheetOf(openFile({ file: '', schema, bytes }));
  const { end, lineEnd } = endOfRows(text);
  const added = csvText(
    rows.map((row) => cellsOf(row, header)),
    lineEnd,
  );
  return fileBytes(`${text.slice(0, end)}${lineEnd}${added}`);
};
