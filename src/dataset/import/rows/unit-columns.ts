import { LEVEL_ORDER, type Level } from '../../../schema/unit-type.ts';
import type { TableColumn } from '../columns/column-role.ts';
import type { GridRow } from '../grid/grid.ts';
import { isCode } from './find-unit.ts';

/** Which columns say what the unit of a row is. */
export interface UnitColumns {
  readonly code: TableColumn | null;
  readonly name: TableColumn | null;
  /** The unit that the unit lies in. */
  readonly parent: TableColumn | null;
  /** The level that the headings speak of. */
  readonly level: Level | null;
  /** Columns that are one too many. */
  readonly surplus: readonly TableColumn[];
}

/** The text of a row in a column; empty where the row is shorter. */
export const cellIn = (row: GridRow, column: TableColumn | null): string =>
  column === null ? '' : (row.cells[column.columnNumber - 1] ?? '');

const levelOfColumn = ({ role }: TableColumn): Level | null =>
  role.kind === 'field' ? role.level : null;

const depth = (column: TableColumn): number => {
  const level = levelOfColumn(column);
  return level === null ? LEVEL_ORDER.length : LEVEL_ORDER.indexOf(level);
};

/** Whether most cells of a column are codes. */
const holdsCodes = (rows: readonly GridRow[], column: TableColumn): boolean => {
  const cells = rows.map((row) => cellIn(row, column)).filter((cell) => cell.trim() !== '');
  return cells.filter(isCode).length * 2 > cells.length;
};

/**
 * Tells codes from names, and units from those they lie in: of a table with districts and communes the rows are
 * about the communes.
 */
export const unitColumns = (
  columns: readonly TableColumn[],
  rows: readonly GridRow[],
): UnitColumns => {
  const found = columns
    .filter(({ role }) => role.kind === 'field' && role.field === 'unit')
    .toSorted((a, b) => depth(b) - depth(a));
  const codes = found.filter((column) => holdsCodes(rows, column));
  const names = found.filter((column) => !codes.includes(column));
  const [code = null] = codes;
  const [name = null] = names;
  const parent = names.find((column) => name !== null && depth(column) < depth(name)) ?? null;
  const level = [code, name].flatMap((column) => (column === null ? [] : levelOfColumn(column)))[0];
  const surplus = [
    ...codes.filter((column) => code !== null && column !== code && depth(column) === depth(code)),
    ...names.filter((column) => column !== name && column !== parent),
  ];
  return { code, name, parent, level: level ?? null, surplus };
};
