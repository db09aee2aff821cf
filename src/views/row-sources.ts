import { keyCells, parseIdentity } from '../dataset/ledger/row-identity.ts';
import type { RowRef } from '../evaluation/record/evaluation.ts';
import { TABLES, type TableName } from '../schema/index.ts';
import type { TableSchema } from '../schema/table.ts';

/** The source a row of observations is from; undefined for rows of other tables. */
const sourceOf = (row: RowRef): string | undefined => {
  const { table, key } = parseIdentity(row);
  const schema: TableSchema = TABLES[table as TableName];
  const at = schema.key.indexOf('source');
  return at < 0 ? undefined : keyCells(schema, key)[at];
};

/** Whether all rows are of one source: what differs in them is then no matter of sources that disagree. */
export const areOfOneSource = (rows: readonly RowRef[]): boolean =>
  rows.length > 0 && new Set(rows.map(sourceOf)).size === 1;
