import { canonicalRow, sha256Hex } from '../ledger/row-hash.ts';
import type { LedgerEntry } from './sealed-row.ts';

const lineOf = ({ table, key, schema, row }: LedgerEntry): string =>
  [table, key, row.recorded_on, sha256Hex(canonicalRow(schema, row))].join('\u001f');

/**
 * The hash that a release had before seals held a nonce: over every row of this and all earlier releases,
 * whatever their order. It proves that the same rows are sealed; as it could be used to guess a row that is
 * withdrawn, a withdrawal removes it.
 */
export const formerReleaseHash = (entries: readonly LedgerEntry[]): string =>
  sha256Hex(entries.map(lineOf).sort().join('\n'));
