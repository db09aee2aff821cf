import type { TableSchema } from '../../schema/table.ts';
import { csvCell } from '../csv/csv-text.ts';
import { sheetOf } from '../csv/sheet.ts';
import { openFile } from '../csv/source-file.ts';
import { fileBytes, fileText } from './file-text.ts';
import { type RowSpan, rowSpans } from './row-spans.ts';

/**
 * The bytes of a table file with columns put behind those that its header names, empty in every row, so
 * that each row says what it said. What is there stays as it is, byte for byte; columns that are there are
 * not added again, and rows that are blank and shorter than the header get nothing.
 * @param bytes the file, which has passed the checks
 * @param columns names of columns that were added to the schema later
 */
export const withColumns = (
  schema: TableSchema,
  bytes: Uint8Array,
  columns: readonly string[],
): Uint8Array => {
  const { header, headerLine } = sheetOf(openFile({ file: '', schema, bytes }));
  const added = columns.filter((name) => !header.includes(name));
  if (added.length === 0) return bytes;
  const text = fileText(bytes);
  const parts: string[] = [];
  let at = 0;
  const insert = ({ cells, line }: RowSpan): void => {
    const last = cells[header.length - 1];
    if (last === undefined || line < headerLine) return;
    const cellsAdded = added.map((name) => `,${line === headerLine ? csvCell(name) : ''}`);
    parts.push(text.slice(at, last.end), ...cellsAdded);
    at = last.end;
  };
  for (const row of rowSpans(text)) insert(row);
  return fileBytes(parts.join('') + text.slice(at));
};
