import type { Grid, GridRow } from '../grid/grid.ts';
import { type ColumnRole, isKnown, type TableColumn } from './column-role.ts';
import { type HeadingReader, joinedRole } from './read-heading.ts';

/** A table under its heading. */
export interface HeadedTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly GridRow[];
  /** Titles and other rows before the heading. */
  readonly above: readonly GridRow[];
  /** The row or rows of the heading. */
  readonly heading: readonly GridRow[];
}

/** Titles take a few rows; further down no heading is looked for. */
const MOST_ABOVE = 30;

const filled = (cells: readonly string[]): number =>
  cells.filter((cell) => cell.trim() !== '').length;

/** Fields whose names also stand in cells: "Đạt" below a heading is a judgement. */
const AMONG_CELLS = new Set(['met', 'total']);

/** Whether a role says what the rows of a table are about, which a row of figures never does. */
const isAboutRows = (role: ColumnRole): boolean =>
  (role.kind === 'field' && !AMONG_CELLS.has(role.field)) ||
  (role.kind === 'aside' && role.what === 'ordinal');

/** A year or an indicator. Counts can look like years, so that two of them are the least of a heading. */
const isOfFigures = (role: ColumnRole): boolean =>
  role.kind === 'figure' && (role.period !== null || role.indicator !== null);

const LEAST_OF_FIGURES = 2;

/** How much of a row is known as a heading by one of the two signs of one; 0 where it is none by this sign. */
const score = (
  { cells }: GridRow,
  read: HeadingReader,
  isSign: (role: ColumnRole) => boolean,
  least: number,
): number => {
  const roles = cells.map(read);
  if (filled(cells) < 2 || roles.filter(isSign).length < least) return 0;
  return roles.filter(isKnown).length;
};

/** Each empty cell as the one before it: a heading over several columns stands in the first of them. */
const spread = (cells: readonly string[], below: readonly string[]): string[] => {
  let last = '';
  return Array.from({ length: Math.max(cells.length, below.length) }, (_, i) => {
    const cell = (cells[i] ?? '').trim();
    last = cell === '' ? last : cell;
    return cell === '' && (below[i] ?? '').trim() !== '' ? last : cell;
  });
};

/** Whether a row is the second one of a heading: it leaves cells to the first and says only what is known. */
const isSecond = (first: GridRow, second: GridRow | undefined, read: HeadingReader): boolean => {
  if (second === undefined) return false;
  const fits = second.cells.every(
    (cell, i) => cell.trim() === '' || (isKnown(read(cell)) && (i > 0 || first.cells[0] === '')),
  );
  const leavesOne = first.cells.some(
    (cell, i) => cell.trim() !== '' && (second.cells[i] ?? '').trim() === '',
  );
  return fits && leavesOne && filled(second.cells) >= 2;
};

/** Whether a row is the first one of a heading whose second was found: indicators over groups of columns. */
const isFirst = (first: GridRow | undefined, second: GridRow, read: HeadingReader): boolean =>
  first !== undefined &&
  filled(first.cells) < filled(second.cells) &&
  first.cells.every((cell, i) => {
    const role = read(cell);
    return (
      cell.trim() === '' ||
      (role.kind === 'figure' && role.indicator !== null && (second.cells[i] ?? '').trim() !== '')
    );
  }) &&
  filled(first.cells) > 0;

const columnsOf = (heading: readonly GridRow[], read: HeadingReader): TableColumn[] => {
  const [upper, lower] = heading;
  const below = lower?.cells ?? [];
  const top = lower === undefined ? (upper?.cells ?? []) : spread(upper?.cells ?? [], below);
  return top.map((cell, i) => {
    const second = (below[i] ?? '').trim();
    const names = [cell.trim(), second].filter((name) => name !== '');
    return {
      name: names.join(' / ').replace(/\s+/gu, ' '),
      columnNumber: i + 1,
      role: joinedRole(read(cell), read(second)),
    };
  });
};

/**
 * Finds the heading of a table, in one row or two, below titles: of the first rows the one of which most cells
 * are known. Null where no row can be a heading.
 */
export const findHeader = (grid: Grid, read: HeadingReader): HeadedTable | null => {
  const first = grid.slice(0, MOST_ABOVE);
  const aboutRows = first.map((row) => score(row, read, isAboutRows, 1));
  const ofFigures = first.map((row) => score(row, read, isOfFigures, LEAST_OF_FIGURES));
  const scores = aboutRows.some((points) => points > 0) ? aboutRows : ofFigures;
  const best = scores.indexOf(Math.max(...scores, 0));
  const row = grid[best];
  if (row === undefined || scores[best] === 0) return null;
  const above = grid[best - 1];
  const next = grid[best + 1];
  const start = isFirst(above, row, read) ? best - 1 : best;
  const isTwo = start === best && next !== undefined && isSecond(row, next, read);
  const end = isTwo ? best + 1 : best;
  const heading = grid.slice(start, end + 1);
  return {
    columns: columnsOf(heading, read),
    rows: grid.slice(end + 1),
    above: grid.slice(0, start),
    heading,
  };
};
