import type { TableSchema } from '../../schema/table.ts';
import type { LedgerRow } from './ledger.ts';
import { repeatedKeys } from './repeated-keys.ts';

/** A table of the ledger with its rows gathered by key. */
export interface KeyedTable {
  readonly schema: TableSchema;
  readonly rows: readonly LedgerRow[];
  /** Only the keys that occur more than once: their rows by date of recording, oldest first. */
  readonly repeated: readonly (readonly LedgerRow[])[];
  /** Rows of {@link repeated}. */
  readonly inRepeated: ReadonlySet<LedgerRow>;
}

const byRecordedOn = (a: LedgerRow, b: LedgerRow): number =>
  a.recorded_on < b.recorded_on ? -1 : a.recorded_on > b.recorded_on ? 1 : 0;

/** Gathers the rows of a table by key. */
export const keyTable = (schema: TableSchema, rows: readonly LedgerRow[]): KeyedTable => {
  const repeated = repeatedKeys(schema, rows).map((group) => group.sort(byRecordedOn));
  return { schema, rows, repeated, inRepeated: new Set(repeated.flat()) };
};
