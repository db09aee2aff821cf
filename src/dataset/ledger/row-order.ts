import { byCode } from '../../schema/code-order.ts';
import { TABLES, type TableName, type Tables } from '../../schema/index.ts';
import type { TableSchema } from '../../schema/table.ts';
import { keyText } from './key-text.ts';
import type { LedgerRow } from './ledger.ts';
import { wholeRow } from './rank.ts';
import { rowText } from './row-identity.ts';

type Compare = (a: object, b: object) => number;

const comparison = (schema: TableSchema): Compare => {
  const nameOf = schema.ledger
    ? (row: object) => rowText(schema, row as LedgerRow)
    : (row: object) => keyText(schema, row);
  return (a, b) => byCode(nameOf(a), nameOf(b)) || byCode(wholeRow(schema, a), wholeRow(schema, b));
};

const isSorted = (rows: readonly object[], compare: Compare): boolean =>
  rows.every((row, i) => i === 0 || compare(rows[i - 1] as object, row) <= 0);

const rowsInOrder = (schema: TableSchema, rows: readonly object[]): readonly object[] => {
  const compare = comparison(schema);
  return isSorted(rows, compare) ? rows : rows.toSorted(compare);
};

/**
 * The same rows by what they say: by identity, those of one rank by their cells. Whatever is made from
 * tables in this order does not depend on the order of rows, nor on how they are parted into files.
 */
export const inRowOrder = (tables: Tables): Tables => {
  const ordered = (Object.keys(TABLES) as TableName[]).map((name) => [
    name,
    rowsInOrder(TABLES[name], tables[name]),
  ]);
  return { ...tables, ...(Object.fromEntries(ordered) as Tables) };
};
