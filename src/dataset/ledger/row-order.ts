import { byCode } from '../../schema/code-order.ts';
import { TABLES, type TableName, type Tables } from '../../schema/index.ts';
import type { TableSchema } from '../../schema/table.ts';
import { keyText } from './key-text.ts';
import type { LedgerRow } from './ledger.ts';
import { wholeRow } from './rank.ts';
import { byKeyCells } from './repeated-keys.ts';
import { rowText } from './row-identity.ts';

type NameOf = (row: object) => string;

const nameIn = (schema: TableSchema): NameOf =>
  schema.ledger ? (row) => rowText(schema, row as LedgerRow) : (row) => keyText(schema, row);

/** Rows of one name by their cells. */
const comparison =
  (schema: TableSchema, nameOf: NameOf) =>
  (a: object, b: object): number =>
    byCode(nameOf(a), nameOf(b)) || byCode(wholeRow(schema, a), wholeRow(schema, b));

/** Whether each row has a name of its own, and they are in the order of these. */
const isSorted = (rows: readonly object[], nameOf: NameOf): boolean => {
  let before = '';
  for (const row of rows) {
    const name = nameOf(row);
    if (name <= before) return false;
    before = name;
  }
  return true;
};

const rowsInOrder = (schema: TableSchema, rows: readonly object[]): readonly object[] => {
  const nameOf = nameIn(schema);
  if (isSorted(rows, nameOf)) return rows;
  // Names are made of the cells of keys: with few exceptions this is their order.
  const byKey = byKeyCells(schema, rows);
  return isSorted(byKey, nameOf) ? byKey : byKey.toSorted(comparison(schema, nameOf));
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
