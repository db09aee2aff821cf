import { TABLES, type TableName, type Tables } from '../../schema/index.ts';
import type { WithdrawalRow } from '../../schema/withdrawals.ts';
import { closedKeys } from '../ledger/closed-keys.ts';
import type { LedgerRow } from '../ledger/ledger-row.ts';
import { settingAside } from '../ledger/set-aside.ts';
import { wasThere } from './seal-context.ts';

const NAMES = Object.keys(TABLES) as TableName[];

/** Of a set and the id of one of its releases, the releases up to it. */
const upTo = ({ releases }: Tables, release: string): ReadonlySet<string> => {
  const at = releases.findIndex((row) => row.release === release);
  return new Set(releases.slice(0, at + 1).map((row) => row.release));
};

/** What was withdrawn of a release after it was closed, each withdrawal once; empty where nothing was. */
export const withdrawnSince = (tables: Tables, release: string): readonly WithdrawalRow[] => {
  const { releases, takenOut = [] } = tables;
  const sealedBy = upTo(tables, release);
  const taken = takenOut.filter(
    (one) =>
      one.release.release === release ||
      (sealedBy.has(one.release.release) && wasThere(releases, { release }, one.withdrawal)),
  );
  return [...new Set(taken.map(({ withdrawal }) => withdrawal))];
};

/**
 * The rows that counted when a release was closed, of it and of every release before it; tables that are about the
 * ledger are empty. Whatever is recorded, sealed or corrected later changes nothing in it. Null where something was withdrawn of it since: who
 * had it could tell what by what is missing. What was withdrawn before it was closed is not missing.
 * @param tables of a set that has passed the checks, so that each row says which release sealed it
 * @param release id of one of its releases
 */
export const releaseContents = (tables: Tables, release: string): Tables | null => {
  if (withdrawnSince(tables, release).length > 0) return null;
  const { releases, withdrawals } = tables;
  const sealedBy = upTo(tables, release);
  const sealed = NAMES.map((name) => {
    const rows = tables[name] as unknown as readonly LedgerRow[];
    const isLedger = TABLES[name].ledger;
    return [name, isLedger ? rows.filter((row) => sealedBy.has(row.at.release ?? '')) : []];
  });
  const before = withdrawals.filter((one) => !wasThere(releases, { release }, one));
  const then = { ...Object.fromEntries(sealed), withdrawals: before } as Tables;
  // Rows that waited then for a withdrawn one may have found it again since.
  return before.length === 0 ? then : settingAside(then, closedKeys(before)).tables;
};
