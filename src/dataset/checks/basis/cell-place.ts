import { TABLES, type TableName } from '../../../schema/index.ts';
import type { Place } from '../../../schema/table.ts';
import { cellText } from '../../ledger/ledger.ts';
import { at, type Problem } from '../../problems/problem.ts';

type CellPlace = Pick<Problem, 'file' | 'line' | 'column' | 'columnNumber' | 'value'>;

/** Where a cell of a row that has been read stands, and what it holds. */
export const cellPlace = (
  table: TableName,
  row: { readonly at: Place },
  column: string,
): CellPlace => ({
  ...at(row.at),
  column,
  columnNumber: Object.keys(TABLES[table].columns).indexOf(column) + 1,
  value: cellText((row as unknown as Record<string, unknown>)[column]),
});

/** `<file>:<line>` of another row, for a message. */
export const rowText = (row: { readonly at: Place }): string => `${row.at.file}:${row.at.line}`;
