import { canonicalRow, sha256Hex } from '../ledger/row-hash.ts';
import type { LedgerEntry } from './sealed-row.ts';

/** One line for a row, from which the former hash of a release was made. */
export const formerLine = ({ table, key, schema, row }: LedgerEntry): string =>
  [table, key, row.recorded_on, sha256Hex(canonicalRow(schema, row))].join('\u001f');

/**
 * The hash that a release had before seals held a nonce: over the lines of every row of this and all
 * earlier releases, whatever their order. It proves that the same rows are sealed; as it could be used to guess a row that is
 * withdrawn, a withdrawal removes it.
 */
export const formerReleaseHash = (lines: readonly string[]): string =>
  sha256Hex(lines.toSorted().join('\n'));
