import { TABLES, type TableName, type Tables } from '../../schema/index.ts';
import type { TableSchema } from '../../schema/table.ts';
import { keyText } from '../ledger/key-text.ts';
import type { LedgerRow } from '../ledger/ledger.ts';
import { rowHash, sha256Hex } from './row-hash.ts';

/** What a seal says of one row. */
export interface SealedRow {
  readonly table: string;
  readonly key: string;
  readonly recorded_on: string;
  readonly sha256: string;
}

/** A row of the ledger with what identifies it in a seal. */
export interface LedgerEntry {
  readonly id: string;
  readonly table: TableName;
  readonly key: string;
  readonly schema: TableSchema;
  readonly row: LedgerRow;
}

const PARTS = '\u001f';

/** Identifies a row for good: its table, key and date of recording. */
export const sealId = (row: Omit<SealedRow, 'sha256'>): string =>
  [row.table, row.key, row.recorded_on].join(PARTS);

/** Every row of the ledger recorded on or before a date. */
export const entriesUpTo = (tables: Tables, cutOff: string): LedgerEntry[] =>
  (Object.keys(TABLES) as TableName[])
    .filter((table) => TABLES[table].ledger)
    .flatMap((table) => {
      const schema: TableSchema = TABLES[table];
      return (tables[table] as unknown as readonly LedgerRow[])
        .filter((row) => row.recorded_on <= cutOff)
        .map((row) => {
          const key = keyText(schema, row);
          const id = sealId({ table, key, recorded_on: row.recorded_on });
          return { id, table, key, schema, row };
        });
    });

/** Seals one row. */
export const sealEntry = ({ table, key, schema, row }: LedgerEntry): SealedRow => ({
  table,
  key,
  recorded_on: row.recorded_on,
  sha256: rowHash(schema, row),
});

/** One line for each sealed row, from which the hash of a release is made. */
const lineOf = (row: SealedRow): string =>
  [row.table, row.key, row.recorded_on, row.sha256].join(PARTS);

/**
 * The hash of a release over every row it holds, those of earlier releases included, whatever
 * their order.
 */
export const releaseHash = (rows: readonly SealedRow[]): string =>
  sha256Hex(rows.map(lineOf).sort().join('\n'));
