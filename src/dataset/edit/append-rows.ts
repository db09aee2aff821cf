import { firstColumns, type TableSchema } from '../../schema/table.ts';
import { cellText } from '../cells/cell-text.ts';
import { csvText } from '../csv/csv-text.ts';
import { isBlankRow } from '../csv/parse-csv.ts';
import { sheetOf } from '../csv/sheet.ts';
import { openFile } from '../csv/source-file.ts';
import { withColumns } from './add-columns.ts';
import { fileBytes, fileText } from './file-text.ts';
import { rowSpans } from './row-spans.ts';

const textIn = (row: object, column: string): string =>
  cellText((row as Readonly<Record<string, unknown>>)[column] ?? '');

/** Columns added to the schema later in which some row says more than their absence does. */
export const columnsNeeded = ({ columns }: TableSchema, rows: readonly object[]): string[] =>
  Object.entries(columns)
    .filter(
      ([name, { unwritten }]) =>
        unwritten !== null && rows.some((row) => !['', unwritten].includes(textIn(row, name))),
    )
    .map(([name]) => name);

const cellsOf = (row: object, columns: readonly string[]): string[] =>
  columns.map((column) => textIn(row, column));

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
 * make place. A column added to the schema later in which a row says something gets its place after the
 * others. Without a file the table starts with its header, `\n` at the end of lines.
 * @param bytes the file, which has passed the checks; undefined where there is none
 * @param rows cells by the name of their column; those that say what their absence means may be left out
 */
export const appendRows = (
  schema: TableSchema,
  bytes: Uint8Array | undefined,
  rows: readonly object[],
): Uint8Array => {
  if (bytes === undefined) {
    const columns = [...firstColumns(schema), ...columnsNeeded(schema, rows)];
    return fileBytes(csvText([columns, ...rows.map((row) => cellsOf(row, columns))]));
  }
  if (rows.length === 0) return bytes;
  const wide = withColumns(schema, bytes, columnsNeeded(schema, rows));
  const text = fileText(wide);
  const { header } = sheetOf(openFile({ file: '', schema, bytes: wide }));
  const { end, lineEnd } = endOfRows(text);
  const added = csvText(
    rows.map((row) => cellsOf(row, header)),
    lineEnd,
  );
  return fileBytes(`${text.slice(0, end)}${lineEnd}${added}`);
};
