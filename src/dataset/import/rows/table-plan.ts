import { TABLES } from '../../../schema/index.ts';
import { columnLetter } from '../../problems/column-letter.ts';
import {
  type ColumnRole,
  FIGURE,
  type FigureRole,
  type ImportTable,
  type TableColumn,
} from '../columns/column-role.ts';
import { plainWords } from '../columns/column-words.ts';
import type { HeadedTable } from '../columns/find-header.ts';
import type { HeadingReader } from '../columns/read-heading.ts';
import type { GridRow } from '../grid/grid.ts';
import { askColumns } from './ask-columns.ts';
import type { ImportBasis } from './import-basis.ts';
import { type ImportOptions, SKIP } from './import-options.ts';
import { type DateOrder, dateOrderOf } from './read-date.ts';
import { isFraction } from './settle-figure.ts';
import { cellIn, type UnitColumns, unitColumns } from './unit-columns.ts';

export type FigureColumn = TableColumn & {
  readonly role: FigureRole;
  readonly hasFractions: boolean;
  readonly onlyX: boolean;
};

/** How the columns of a table become columns of the data. */
export interface TablePlan {
  readonly table: ImportTable;
  readonly units: UnitColumns;
  readonly figures: readonly FigureColumn[];
  /** Other columns, by the column of the data. */
  readonly fields: ReadonlyMap<string, TableColumn>;
  /** Columns that say nothing of what a row states. */
  readonly asides: readonly TableColumn[];
  /** What the dates of the table show. */
  readonly order: DateOrder;
  /** What its figures look like, as long as nobody says of which indicator they are. */
  readonly guessed: 'count' | 'pass';
  /** Whether there is a column of which nobody knows what it holds. */
  readonly hasUnknown: boolean;
  /** What neither the table nor a person says; it is asked about once, and its cells are passed over. */
  readonly missing: ReadonlySet<string>;
}

const hasCells = (rows: readonly GridRow[], column: TableColumn): boolean =>
  rows.some((row) => cellIn(row, column).trim() !== '');

/** Numbers of rows: 1, 2, 3, … with gaps where rows are groups. */
const isOrdinal = (rows: readonly GridRow[], column: TableColumn): boolean => {
  const cells = rows.map((row) => cellIn(row, column).trim()).filter((cell) => cell !== '');
  return cells[0] === '1' && cells.every((cell) => /^(?:\d{1,3}|[IVX]+)\.?$/.test(cell));
};

/** The role of a column: as a person said it, else as its heading says it. */
const saidRole = (
  { columns }: ImportOptions,
  { name, columnNumber, role }: TableColumn,
  read: HeadingReader,
): ColumnRole => {
  const entry = [...columns].find(
    ([heading]) =>
      plainWords(heading) === plainWords(name) || heading === columnLetter(columnNumber),
  );
  if (entry === undefined) return role;
  return entry[1] === SKIP ? { kind: 'aside', what: 'column-skipped' } : read(entry[1]);
};

const hasField = (columns: readonly TableColumn[], ...fields: readonly string[]): boolean =>
  columns.some(({ role }) => role.kind === 'field' && fields.includes(role.field));

const tableOf = (columns: readonly TableColumn[], { table, given }: ImportOptions): ImportTable => {
  if (table !== null) return table;
  if (hasField(columns, 'measure', 'state')) return 'measure-progress';
  const hasTotal = hasField(columns, 'total', 'qualifier') || given.has('total');
  if (hasField(columns, 'met') && (hasTotal || given.has('qualifier'))) return 'aggregates';
  const isOfFigures =
    hasField(columns, 'unit', 'met') || columns.some(({ role }) => role.kind === 'figure');
  return !isOfFigures && hasField(columns, 'title') ? 'sources' : 'values';
};

/** A table without a heading over its first words has the units there. */
const withUnnamed = (
  columns: readonly TableColumn[],
  rows: readonly GridRow[],
): readonly TableColumn[] => {
  const filled = columns.filter(({ role }) => role.kind === 'unnamed');
  const isAside = (column: TableColumn): boolean =>
    !hasCells(rows, column) || isOrdinal(rows, column);
  const [first] = filled.filter((column) => !isAside(column));
  return columns.map((column): TableColumn => {
    if (column.role.kind !== 'unnamed') return column;
    if (isAside(column)) return { ...column, role: { kind: 'aside', what: 'ordinal' } };
    const isUnit = column === first && !hasField(columns, 'unit', 'measure', 'title');
    return isUnit ? { ...column, role: { kind: 'field', field: 'unit', level: null } } : column;
  });
};

const ANY_UNIT = { day: null, levels: null, parent: null };

/** Fewer columns under names of units may be something else. */
const LEAST_OF_UNITS = 2;

/** A table without a column of units may have one column for each of them. */
const withUnitsAcross = (
  { names }: ImportBasis,
  columns: readonly TableColumn[],
): readonly TableColumn[] => {
  if (hasField(columns, 'unit', 'measure', 'title')) return columns;
  const isUnit = ({ role, name }: TableColumn): boolean =>
    role.kind === 'unknown' && names.find(name, ANY_UNIT).length > 0;
  if (columns.filter(isUnit).length < LEAST_OF_UNITS) return columns;
  return columns.map((column) =>
    isUnit(column) ? { ...column, role: { ...FIGURE, unit: column.name } } : column,
  );
};

/** Fields that a source has of its own; they may stand in any table. */
const OF_SOURCES = new Set(['title', 'publisher', 'published_on', 'kind', 'address']);

const ofTable = (field: string, table: ImportTable): boolean =>
  Object.hasOwn(TABLES[table].columns, field) ||
  OF_SOURCES.has(field) ||
  (field === 'unit' && table !== 'sources' && table !== 'measure-progress') ||
  (field === 'period' && table !== 'sources');

/** What a role is in a table: marks under "đạt" are judgements where no totals stand beside them. */
const roleIn = (role: ColumnRole, table: ImportTable): ColumnRole => {
  if (role.kind === 'field' && role.field === 'met' && table === 'values') {
    return { ...FIGURE, tick: 'dat' };
  }
  if (role.kind === 'figure' && table !== 'values') return { kind: 'unknown' };
  return role.kind === 'field' && !ofTable(role.field, table) ? { kind: 'unknown' } : role;
};

const figureColumn = (
  column: TableColumn,
  role: FigureRole,
  rows: readonly GridRow[],
): FigureColumn => {
  const cells = rows.map((row) => cellIn(row, column).trim()).filter((cell) => cell !== '');
  return {
    ...column,
    role,
    hasFractions: cells.some(isFraction),
    onlyX: cells.length > 0 && cells.every((cell) => /^[xX]$/.test(cell)),
  };
};

/** Whether most figures of a table are words and not numbers. */
const areJudgements = (figures: readonly TableColumn[], rows: readonly GridRow[]): boolean => {
  const cells = figures.flatMap((column) => rows.map((row) => cellIn(row, column).trim()));
  const filled = cells.filter((cell) => cell !== '');
  return (
    filled.filter((cell) => /\p{L}/u.test(cell) && !/\d/.test(cell)).length * 2 > filled.length
  );
};

/** Decides what each column is; asks about those that nobody can know. */
export const tablePlan = (
  basis: ImportBasis,
  { columns: headed, rows }: HeadedTable,
  read: HeadingReader,
): TablePlan => {
  const { options } = basis;
  const said = headed.map((column) => ({ ...column, role: saidRole(options, column, read) }));
  const named = withUnitsAcross(basis, withUnnamed(said, rows));
  const table = tableOf(named, options);
  const columns = named.map((column) => ({ ...column, role: roleIn(column.role, table) }));
  const units = unitColumns(columns, rows);
  const fields = new Map<string, TableColumn>();
  const twice: TableColumn[] = [...units.surplus];
  const figures: FigureColumn[] = [];
  for (const column of columns) {
    const { role } = column;
    if (role.kind === 'figure') figures.push(figureColumn(column, role, rows));
    if (role.kind !== 'field' || role.field === 'unit') continue;
    if (fields.has(role.field)) twice.push(column);
    else fields.set(role.field, column);
  }
  const unclear = columns.filter(
    (column) => /^un/.test(column.role.kind) && hasCells(rows, column),
  );
  askColumns(basis, { figures, fields }, rows, { unknown: unclear, twice });
  return {
    table,
    units,
    figures,
    fields,
    asides: columns.filter(({ role }) => role.kind === 'aside'),
    order: dateOrderOf([...headed.map(({ name }) => name), ...rows.flatMap(({ cells }) => cells)]),
    guessed: areJudgements(figures, rows) ? 'pass' : 'count',
    hasUnknown: unclear.length > 0,
    missing: new Set(),
  };
};
