import type { Column, TableSchema } from '../../../schema/table.ts';
import { cellText } from '../../cells/cell-text.ts';
import { columnReader, UNREADABLE } from '../../cells/read-cell.ts';
import { compareHeader } from '../../checks/header/compare-header.ts';
import type { TableFile } from '../../csv/data-files.ts';
import { isBlankRow } from '../../csv/parse-csv.ts';
import { type Sheet, sheetOf } from '../../csv/sheet.ts';
import { openFile } from '../../csv/source-file.ts';
import { canonicalRow } from '../../ledger/row-hash.ts';

/** A row as it stands in a file, whether or not its cells can be read. */
export interface HeldRow {
  readonly file: string;
  /** 1-based line on which it starts. */
  readonly line: number;
  readonly schema: TableSchema;
  /** Names of the columns of the file. */
  readonly header: readonly string[];
  /** The text of each cell by column, the same for equal cells; as it stands where it cannot be read. */
  readonly cells: Readonly<Record<string, string>>;
  /** Columns whose cell cannot be read. */
  readonly unread: readonly string[];
  /** The same for rows that say the same, wherever they stand. */
  readonly content: string;
}

/** The text of a cell; null where it cannot be read. */
type TextReader = (raw: string) => string | null;

const textReader = (column: Column): TextReader => {
  const read = columnReader(column);
  return (raw) => {
    const cell = read(raw);
    return cell === UNREADABLE ? null : cellText(cell);
  };
};

const readers = new WeakMap<TableSchema, readonly (readonly [string, TextReader])[]>();

const readersOf = (schema: TableSchema): readonly (readonly [string, TextReader])[] => {
  const known =
    readers.get(schema) ??
    Object.entries(schema.columns).map(([name, column]) => [name, textReader(column)] as const);
  readers.set(schema, known);
  return known;
};

const rowsOfSheet = (sheet: Sheet): HeldRow[] => {
  const { schema, header } = sheet;
  const columns = readersOf(schema).map(
    ([name, read]) => [name, read, header.indexOf(name)] as const,
  );
  return sheet.rows.flatMap((raw, i): HeldRow[] => {
    if (isBlankRow(raw)) return [];
    const cells: Record<string, string> = {};
    const unread: string[] = [];
    for (const [name, read, place] of columns) {
      const text = read(raw[place] ?? '');
      if (text === null) unread.push(name);
      cells[name] = text ?? raw[place] ?? '';
    }
    const content = canonicalRow(schema, cells);
    return [{ file: sheet.file, line: sheet.lineOf(i), schema, header, cells, unread, content }];
  });
};

/**
 * The rows of a file of a table.
 * @returns null where the file cannot be cut into the columns of its table: what it holds is not known
 */
export const heldRows = (file: TableFile): readonly HeldRow[] | null => {
  const opened = openFile(file);
  if (opened.text === null || opened.conflicts.length > 0 || opened.csv.quoteFault !== null) {
    return null;
  }
  if (opened.csv.rows.length === 0) return null;
  const sheet = sheetOf(opened);
  const { missing, misspelt, duplicates } = compareHeader(sheet);
  return missing.length + misspelt.length + duplicates.length > 0 ? null : rowsOfSheet(sheet);
};
