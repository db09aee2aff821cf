import { TABLES, type TableName } from '../../../schema/index.ts';
import type { Place, TableSchema } from '../../../schema/table.ts';
import { cellText } from '../../ledger/ledger.ts';
import { at, type Problem, type Proposal } from '../../problems/problem.ts';

type CellPlace = Pick<Problem, 'file' | 'line' | 'column' | 'columnNumber' | 'value'>;

/** The 1-based position of a column in the file of a row; undefined where the file lacks it. */
export const columnNumberOf = (
  { columns }: TableSchema,
  { at: { header } }: { readonly at: Place },
  column: string,
): number | undefined => {
  const place = (header ?? Object.keys(columns)).indexOf(column);
  return place < 0 ? undefined : place + 1;
};

/** Where a cell of a row that has been read stands, and what it holds. */
export const cellPlace = (
  table: TableName,
  row: { readonly at: Place },
  column: string,
): CellPlace => ({
  ...at(row.at),
  column,
  columnNumber: columnNumberOf(TABLES[table], row, column),
  value: cellText((row as unknown as Record<string, unknown>)[column]),
});

/** The proposal to write a text into a cell; none where there is no text or the file lacks the column. */
export const cellProposal = (
  { file, line, columnNumber }: CellPlace,
  text: string | null,
): Proposal | undefined =>
  text === null || line === undefined || columnNumber === undefined
    ? undefined
    : { kind: 'cell', file, line, columnNumber, text };

/** `<file>:<line>` of another row, for a message. */
export const rowText = (row: { readonly at: Place }): string => `${row.at.file}:${row.at.line}`;
