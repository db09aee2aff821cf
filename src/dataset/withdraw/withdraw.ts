import { TABLES, type TableName, type Tables } from '../../schema/index.ts';
import type { TableSchema } from '../../schema/table.ts';
import { type WithdrawalRow, withdrawalsTable } from '../../schema/withdrawals.ts';
import { groupFolder } from '../csv/data-files.ts';
import { appendRows } from '../edit/append-rows.ts';
import { closedKeys } from '../ledger/closed-keys.ts';
import { keyText } from '../ledger/key-text.ts';
import type { LedgerRow } from '../ledger/ledger.ts';
import { keyHash, sha256Hex } from '../ledger/row-hash.ts';
import { settingAside } from '../ledger/set-aside.ts';
import { newNonce } from '../seal/nonce.ts';

/** What a maintainer says of a withdrawal. */
export interface NewWithdrawal {
  readonly table: TableName;
  readonly key: string;
  readonly withdrawnOn: string;
  readonly kind: WithdrawalRow['kind'];
  readonly decidedBy: string;
  readonly note: string;
  /** Whether the key itself names a person, so that nothing may hold its text. */
  readonly namesPerson: boolean;
}

/** A row of a file of withdrawals before it stands there. */
type NewRow = Omit<WithdrawalRow, 'at'>;

const HEX_DIGITS = 6;

const rowOf = (
  { table, key }: { readonly table: string; readonly key: string },
  withdrawal: NewWithdrawal,
  tables: Tables,
): NewRow => {
  const nonce = withdrawal.namesPerson ? newNonce() : '';
  return {
    table,
    key: withdrawal.namesPerson ? '' : key,
    withdrawn_on: withdrawal.withdrawnOn,
    kind: withdrawal.kind,
    decided_by: withdrawal.decidedBy,
    release: tables.releases.at(-1)?.release ?? { missing: 'z' },
    note: withdrawal.note,
    key_nonce: nonce,
    key_sha256: withdrawal.namesPerson ? keyHash(nonce, table, key) : '',
  };
};

/** Rows that refer to a key and would be set aside with it. */
export const referringRows = (
  tables: Tables,
  { table, key }: Pick<NewWithdrawal, 'table' | 'key'>,
): readonly { readonly table: TableName; readonly key: string }[] => {
  const schema: TableSchema = TABLES[table];
  const own = tables[table] as unknown as readonly LedgerRow[];
  const probe = { table, key, key_nonce: '', key_sha256: '', withdrawn_on: '' } as WithdrawalRow;
  const left = {
    ...tables,
    [table]: own.filter((row) => keyText(schema, row) !== key),
    withdrawals: [probe],
  } as Tables;
  return settingAside(left, closedKeys([probe])).setAside.map((aside) => ({
    table: aside.table,
    key: keyText(TABLES[aside.table], aside.row),
  }));
};

/**
 * The file of a withdrawal, by its path below the data folder. Where the key names a person, rows that refer to
 * it name the person as well and are withdrawn with it.
 * @param tables of the set that the file is for
 */
export const withdrawalFile = (
  tables: Tables,
  set: string,
  withdrawal: NewWithdrawal,
): readonly [string, Uint8Array] => {
  const others = withdrawal.namesPerson ? referringRows(tables, withdrawal) : [];
  const rows = [withdrawal, ...others].map((one) => rowOf(one, withdrawal, tables));
  const bytes = appendRows(withdrawalsTable, undefined, rows);
  const digits = sha256Hex(new TextDecoder().decode(bytes)).slice(0, HEX_DIGITS);
  const name = `${withdrawal.withdrawnOn}-rut-${withdrawal.table}-${digits}.csv`;
  return [`${groupFolder('observations', set)}/withdrawals/${name}`, bytes];
};
