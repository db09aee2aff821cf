import type { WithdrawalRow } from '../../schema/withdrawals.ts';
import { keyHash } from './row-hash.ts';

/** The last withdrawal of a key; undefined where it is not closed. */
export type ClosedKeys = (table: string, key: string) => WithdrawalRow | undefined;

const idOf = (table: string, key: string): string => `${table}\u001f${key}`;

const lastOf = (a: WithdrawalRow | undefined, b: WithdrawalRow): WithdrawalRow =>
  a !== undefined && a.withdrawn_on >= b.withdrawn_on ? a : b;

/** Looks keys up among withdrawals, also among those that give their key by a hash only. */
export const closedKeys = (withdrawals: readonly WithdrawalRow[]): ClosedKeys => {
  const named = new Map<string, WithdrawalRow>();
  for (const row of withdrawals) {
    const id = idOf(row.table, row.key);
    if (row.key !== '') named.set(id, lastOf(named.get(id), row));
  }
  const hashed = Map.groupBy(
    withdrawals.filter(({ key }) => key === ''),
    ({ table }) => table,
  );
  return (table, key) =>
    (hashed.get(table) ?? [])
      .filter(({ key_nonce, key_sha256 }) => keyHash(key_nonce, table, key) === key_sha256)
      .reduce<WithdrawalRow | undefined>(lastOf, named.get(idOf(table, key)));
};
