import type { LedgerRow } from '../../dataset/ledger/ledger.ts';
import { byCode } from '../../schema/code-order.ts';
import { TABLES, type Tables } from '../../schema/index.ts';
import type { WithdrawalRow } from '../../schema/withdrawals.ts';
import type { WithdrawalInfo } from './evaluation.ts';
import { refOf } from './row-ref.ts';

/** Two contributions may withdraw one key on one day, each for itself. */
const isSame = (a: WithdrawalRow, b: WithdrawalRow): boolean =>
  a.table === b.table &&
  a.key === b.key &&
  a.key_sha256 === b.key_sha256 &&
  a.withdrawn_on === b.withdrawn_on;

/**
 * What was withdrawn, newest first: the tombstones. They hold nothing of what was withdrawn but its key, and
 * not even that where it names a person.
 */
export const withdrawalsOf = (tables: Tables): WithdrawalInfo[] =>
  tables.withdrawals
    .map((withdrawal) => ({
      table: withdrawal.table,
      key: withdrawal.key === '' ? null : withdrawal.key,
      withdrawnOn: withdrawal.withdrawn_on,
      kind: withdrawal.kind,
      decidedBy: withdrawal.decided_by,
      note: withdrawal.note,
      setAside: (tables.setAside ?? [])
        .filter((aside) => isSame(aside.withdrawal, withdrawal))
        .map(({ table, row }) => refOf(TABLES[table], row as unknown as LedgerRow))
        .sort(),
    }))
    .sort(
      (a, b) =>
        byCode(b.withdrawnOn, a.withdrawnOn) ||
        byCode(a.table, b.table) ||
        byCode(a.key ?? '', b.key ?? '') ||
        byCode(a.decidedBy, b.decidedBy),
    );
