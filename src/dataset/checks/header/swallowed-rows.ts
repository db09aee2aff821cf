import type { Column } from '../../../schema/table.ts';
import { isProse } from '../../cells/cell.ts';
import { type CellReader, columnReader, UNREADABLE } from '../../cells/read-cell.ts';
import type { Sheet } from '../../csv/sheet.ts';

/** A cell that holds lines which look like rows of its own table. */
export interface Swallow {
  /** 1-based number of the column. */
  readonly columnNumber: number;
  /** 1-based lines of the file: where the cell starts, where it ends, and those that look like rows. */
  readonly first: number;
  readonly last: number;
  readonly lines: readonly number[];
}

/** What says of a line whether it is a row: readers of the columns that hold no prose. */
interface RowShape {
  readonly width: number;
  readonly readers: readonly (CellReader | null)[];
  /** Places of the key columns among them. */
  readonly key: readonly number[];
}

const shapeOf = ({ header, schema }: Sheet): RowShape => {
  const columns = header.map((name): Column | undefined => schema.columns[name]);
  const readers = columns.map((column) =>
    column === undefined || isProse(column) ? null : columnReader(column),
  );
  const key = schema.key.map((name) => header.indexOf(name)).filter((place) => readers[place]);
  return { width: header.length, readers, key };
};

/** So many cells must read as what their columns hold, whatever the table. */
const LEAST = 2;

/** Of the columns without prose at least this part of those that the line has. */
const PART_OF_WHOLE = 1 / 2;
const PART_OF_OTHER = 2 / 3;

/**
 * Whether a line of a cell is a row: as many cells as the table has columns and half of the codes,
 * dates and numbers in their places; of another length, the whole key and two thirds. A sentence with
 * commas has neither.
 */
const looksLikeRow = (cells: readonly string[], { width, readers, key }: RowShape): boolean => {
  const places = readers.flatMap((reader, i) => (reader && i < cells.length ? [i] : []));
  const fits = (place: number): boolean => {
    const cell = cells[place] ?? '';
    return cell !== '' && readers[place]?.(cell) !== UNREADABLE;
  };
  const fitting = places.filter(fits).length;
  if (fitting < LEAST) return false;
  if (cells.length === width) return fitting >= places.length * PART_OF_WHOLE;
  return (
    cells.length >= width / 2 &&
    key.length > 0 &&
    key.every(fits) &&
    fitting >= places.length * PART_OF_OTHER
  );
};

const newlines = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);

/** The cells of each further line of a cell: the last one goes on with the cells behind it. */
const furtherLines = (row: readonly string[], column: number): string[][] => {
  const [, ...lines] = (row[column] ?? '').split('\n').map((line) => line.split(','));
  return lines.map((cells, i) =>
    i === lines.length - 1 ? [...cells, ...row.slice(column + 1)] : cells,
  );
};

/**
 * Finds cells of a row that hold rows of the table: quotation marks that happened to pair up made a
 * note of them. A note may go over several lines.
 */
const swallowsIn = (row: readonly string[], line: number, shape: RowShape): Swallow[] =>
  row.flatMap((cell, column) => {
    if (!cell.includes('\n')) return [];
    const first = line + newlines(row.slice(0, column));
    const further = furtherLines(row, column);
    const lines = further.flatMap((cells, i) =>
      looksLikeRow(cells, shape) ? [first + 1 + i] : [],
    );
    return lines.length === 0
      ? []
      : [{ columnNumber: column + 1, first, last: first + further.length, lines }];
  });

const holdsLines = (row: readonly string[]): boolean => row.some((cell) => cell.includes('\n'));

const find = (sheet: Sheet): ReadonlyMap<number, readonly Swallow[]> => {
  const found = new Map<number, readonly Swallow[]>();
  let shape: RowShape | null = null;
  const look = (row: readonly string[], index: number, line: number): void => {
    if (!holdsLines(row)) return;
    shape ??= shapeOf(sheet);
    const swallows = swallowsIn(row, line, shape);
    if (swallows.length > 0) found.set(index, swallows);
  };
  const last = sheet.rows.length - 1;
  sheet.rows.forEach((row, index) => {
    const line = sheet.lineOf(index);
    // Of most files every row is one line, and none of the cells above the last row holds another.
    if (index === last || sheet.lineOf(index + 1) > line + 1) look(row, index, line);
  });
  look(sheet.header, -1, sheet.headerLine);
  return found;
};

const known = new WeakMap<Sheet, ReadonlyMap<number, readonly Swallow[]>>();

/** The cells of each row of a sheet that hold rows, by the place of the row; -1 is the header. */
export const swallowedRows = (sheet: Sheet): ReadonlyMap<number, readonly Swallow[]> => {
  const found = known.get(sheet) ?? find(sheet);
  known.set(sheet, found);
  return found;
};
