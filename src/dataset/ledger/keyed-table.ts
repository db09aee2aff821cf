import type { TableSchema } from '../../schema/table.ts';
import type { LedgerRow } from './ledger.ts';
import { compareRank, wholeRow } from './rank.ts';
import { repeatedKeys } from './repeated-keys.ts';

/** A table with its rows gathered by key. */
export interface KeyedTable {
  readonly schema: TableSchema;
  /** Rows that are equal in every cell are one row, but in tables of one file. */
  readonly rows: readonly LedgerRow[];
  /** Only the keys that occur more than once: their rows by rank, lowest first. */
  readonly repeated: readonly (readonly LedgerRow[])[];
  /** Rows of {@link repeated}. */
  readonly inRepeated: ReadonlySet<LedgerRow>;
  /** Rows that took the place of withdrawn ones. */
  readonly renewed: ReadonlySet<LedgerRow>;
}

/** Rows of one key without those that only say again, cell by cell, what another one says. */
const withoutCopies = (schema: TableSchema, rows: readonly LedgerRow[]): LedgerRow[] => {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const text = wholeRow(schema, row);
    return !seen.has(text) && seen.add(text);
  });
};

/**
 * Gathers the rows of a table by key. A contribution repeats the row of a source it cites, and two may bring
 * the same row: copies are left out, whichever files they stand in.
 */
export const keyTable = (
  schema: TableSchema,
  rows: readonly LedgerRow[],
  renewed: ReadonlySet<LedgerRow> = new Set(),
): KeyedTable => {
  const groups = repeatedKeys(schema, rows);
  if (schema.oneFile)
    return { schema, rows, repeated: groups, inRepeated: new Set(groups.flat()), renewed };
  const distinct = groups.map((group) => withoutCopies(schema, group));
  const kept = new Set(distinct.flat());
  const copies = new Set(groups.flat().filter((row) => !kept.has(row)));
  const repeated = distinct
    .filter(({ length }) => length > 1)
    .map((group) => (schema.ledger ? group.sort(compareRank) : group));
  return {
    schema,
    rows: copies.size === 0 ? rows : rows.filter((row) => !copies.has(row)),
    repeated,
    inRepeated: new Set(repeated.flat()),
    renewed,
  };
};
