import type { TableSchema } from '../../schema/table.ts';
import { cellText } from '../cells/cell-text.ts';
import type { LedgerRow } from './ledger-row.ts';

/** By rank among the rows of a key: the day of recording, then the place within that day. */
export const compareRank = (a: LedgerRow, b: LedgerRow): number =>
  a.recorded_on === b.recorded_on ? a.n - b.n : a.recorded_on < b.recorded_on ? -1 : 1;

/** Columns that say how a row came to be, and what may be said of it, but not what it states. */
const ABOUT_THE_ROW: ReadonlySet<string> = new Set(['recorded_on', 'n', 'reason', 'note']);

/** Columns of what a row states. */
export const statedColumns = ({ columns }: TableSchema): string[] =>
  Object.keys(columns).filter((column) => !ABOUT_THE_ROW.has(column));

const textOf = (row: object, columns: readonly string[]): string =>
  columns
    .map((column) => cellText((row as Readonly<Record<string, unknown>>)[column]))
    .join('\u001f');

/** What a row states, as one text: the same for rows that say the same. */
export const statement = (schema: TableSchema, row: object): string =>
  textOf(row, statedColumns(schema));

/** All cells of a row as one text: the same for rows that are one. */
export const wholeRow = (schema: TableSchema, row: object): string =>
  textOf(row, Object.keys(schema.columns));

const byContent =
  (schema: TableSchema) =>
  (a: LedgerRow, b: LedgerRow): number =>
    compareRank(a, b) || (wholeRow(schema, a) < wholeRow(schema, b) ? -1 : 1);

/** The rows of one key by rank; rows of one rank by their cells, so that files and their order play no part. */
export const ranked = <R extends LedgerRow>(schema: TableSchema, rows: readonly R[]): R[] =>
  [...rows].sort(byContent(schema));

/**
 * The rows of one key that hold. A row with a reason replaces all rows of lower rank; whatever else is said
 * of the key holds beside it. Of rows that say the same the one of highest rank stands for all.
 * @param states all rows of the key, in any order
 * @returns by rank; more than one only where rows contradict each other
 */
export const holding = <R extends LedgerRow>(schema: TableSchema, states: readonly R[]): R[] => {
  const rows = ranked(schema, states);
  const reasoned = rows.findLast(({ reason }) => reason !== '');
  const alive = reasoned ? rows.filter((row) => compareRank(row, reasoned) >= 0) : rows;
  const last = new Map(alive.map((row) => [statement(schema, row), row]));
  return alive.filter((row) => last.get(statement(schema, row)) === row);
};
