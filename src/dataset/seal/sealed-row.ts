import { TABLES, type TableName, type Tables } from '../../schema/index.ts';
import type { ReleaseRow } from '../../schema/releases.ts';
import type { SealRow } from '../../schema/seals.ts';
import type { TableSchema } from '../../schema/table.ts';
import { keyText } from '../ledger/key-text.ts';
import type { LedgerRow } from '../ledger/ledger.ts';
import { hashOf, keyHash, rowHash } from '../ledger/row-hash.ts';

/** A seal before it stands in a file. */
export type NewSeal = Omit<SealRow, 'at'>;

/** A row of the ledger with what identifies it in a seal. */
export interface LedgerEntry {
  readonly id: string;
  readonly table: TableName;
  readonly key: string;
  readonly schema: TableSchema;
  readonly row: LedgerRow;
}

const PARTS = '\u001f';

/** Identifies a row for good: its table, key and rank. */
export const sealId = (row: Pick<SealRow, 'table' | 'key' | 'recorded_on' | 'n'>): string =>
  [row.table, row.key, row.recorded_on, row.n].join(PARTS);

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
          const { recorded_on, n } = row;
          return { id: sealId({ table, key, recorded_on, n }), table, key, schema, row };
        });
    });

/** Seals one row under a nonce of its own. */
export const sealEntry = ({ table, key, schema, row }: LedgerEntry, nonce: string): NewSeal => ({
  table,
  key,
  recorded_on: row.recorded_on,
  nonce,
  key_sha256: keyHash(nonce, table, key),
  row_sha256: rowHash(nonce, schema, row),
  n: row.n,
});

/** Whether a seal is that of a row. A seal without its nonce is of no row: what it sealed was withdrawn. */
export const isSealOf = (
  { nonce, key_sha256, row_sha256 }: SealRow,
  { table, key, schema, row }: LedgerEntry,
): boolean =>
  nonce !== '' &&
  row_sha256 === rowHash(nonce, schema, row) &&
  key_sha256 === keyHash(nonce, table, key);

/** What the hash of a release covers of each seal: all that a withdrawal leaves in place. */
const lineOf = (seal: NewSeal): string =>
  [seal.table, seal.recorded_on, seal.n, seal.key_sha256, seal.row_sha256].join(PARTS);

/**
 * The hash of a release: over the hash of the release before it, its id and cut-off, and the seals that are
 * new in it, whatever their order.
 * @param before hash of the release before; empty for the first
 */
export const releaseHash = (
  { release, cut_off }: Pick<ReleaseRow, 'release' | 'cut_off'>,
  seals: readonly NewSeal[],
  before: string,
): string => hashOf(before, release, cut_off, seals.map(lineOf).sort().join('\n'));
