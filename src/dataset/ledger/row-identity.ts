import type { TableSchema } from '../../schema/table.ts';
import { KEY_JOINT, keyText } from './key-text.ts';
import type { LedgerRow } from './ledger.ts';

/**
 * What a row is known by for good, wherever it stands: its table, its key, its date of recording, and
 * the how many-th row of the key it is on that day. Rows that share it are of one rank.
 */
export interface RowIdentity {
  readonly table: string;
  /** As {@link keyText} writes it. */
  readonly key: string;
  readonly recorded_on: string;
  /** From 1. */
  readonly n: number;
}

/** The identity of a row of the ledger. */
export const identityOf = (schema: TableSchema, row: LedgerRow): RowIdentity => ({
  table: schema.name,
  key: keyText(schema, row),
  recorded_on: row.recorded_on,
  n: row.n,
});

/**
 * An identity as one text: `sources: bao-yen-bai @2026-11-22`; the second row of a key on a day ends in
 * `#2`. Different identities give different texts: no key has two columns that may hold " · ".
 */
export const identityText = ({ table, key, recorded_on, n }: RowIdentity): string =>
  `${table}: ${key} @${recorded_on}${n === 1 ? '' : `#${n}`}`;

const IDENTITY = /^([a-z-]+): (.*) @(\d{4}-\d{2}-\d{2})(?:#(\d+))?$/;

/** The form of {@link identityText}, for schemas of files that hold it. */
export const IDENTITY_PATTERN = '^[a-z-]+: .* @\\d{4}-\\d{2}-\\d{2}(#\\d+)?$';

/** The identity that a text of {@link identityText} names. Throws for any other text. */
export const parseIdentity = (text: string): RowIdentity => {
  const [, table, key, recorded_on, n = '1'] = IDENTITY.exec(text) ?? [];
  if (table === undefined || key === undefined || recorded_on === undefined) {
    throw new Error(`"${text}" is no identity of a row`);
  }
  return { table, key, recorded_on, n: Number(n) };
};

/** The cells of a key that {@link keyText} wrote, in the order of the key. */
export const keyCells = ({ key: names, columns }: TableSchema, key: string): readonly string[] => {
  const pieces = key.split(KEY_JOINT);
  const surplus = pieces.length - names.length;
  // Only free text can hold what joins the cells.
  const free = names.findIndex((name) => columns[name]?.format.kind === 'text');
  if (surplus <= 0 || free < 0) return pieces;
  const whole = pieces.slice(free, free + surplus + 1).join(KEY_JOINT);
  return [...pieces.slice(0, free), whole, ...pieces.slice(free + surplus + 1)];
};

/** The identity of a row as one text, made once for each row: very many claims name their rows. */
export const rowText = (schema: TableSchema, row: LedgerRow): string => {
  const { at } = row;
  // A copy of a row with other cells may share its place.
  const made = at.identity;
  if (made?.row === row) return made.text;
  const text = identityText(identityOf(schema, row));
  at.identity = { row, text };
  return text;
};
