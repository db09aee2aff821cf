import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { TableSchema } from '../../schema/table.ts';
import { cellText } from '../cells/cell-text.ts';

/** Parts what is hashed together; no cell can hold it. */
const UNIT_SEPARATOR = '\u001f';

/** SHA-256 of a text as UTF-8, in lower-case hexadecimal. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** SHA-256 of texts, each told from its neighbours. */
export const hashOf = (...parts: readonly string[]): string =>
  sha256Hex(parts.join(UNIT_SEPARATOR));

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

/** The hash of a row under a nonce: without the nonce nobody can guess the row from it. */
export const rowHash = (nonce: string, schema: TableSchema, row: object): string =>
  hashOf(nonce, canonicalRow(schema, row));

/** The hash of the key of a row under a nonce. */
export const keyHash = (nonce: string, table: string, key: string): string =>
  hashOf(nonce, table, key);
