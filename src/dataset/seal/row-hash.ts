import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { TableSchema } from '../../schema/table.ts';
import { cellText } from '../ledger/ledger.ts';

/** Parts the cells of a canonical row; no cell can hold it. */
const UNIT_SEPARATOR = '\u001f';

/** SHA-256 of a text as UTF-8, in lower-case hexadecimal. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/**
 * A row in the form that is hashed: `column=value` of every cell that is not empty, in the order of
 * the schema. Where the row stands, and columns added later that say what their absence says, do not
 * show in it.
 */
export const canonicalRow = (schema: TableSchema, row: object): string => {
  const cells: string[] = [];
  for (const [column, { unwritten }] of Object.entries(schema.columns)) {
    const text = cellText((row as Record<string, unknown>)[column]);
    if (text !== '' && text !== unwritten) cells.push(`${column}=${text}`);
  }
  return cells.join(UNIT_SEPARATOR);
};

/** The hash of a row. */
export const rowHash = (schema: TableSchema, row: object): string =>
  sha256Hex(canonicalRow(schema, row));
