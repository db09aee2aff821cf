import { later } from '../../schema/dates.ts';
import type { Tables, TakenOut } from '../../schema/index.ts';
import type { ReleaseRow } from '../../schema/releases.ts';
import type { SealRow } from '../../schema/seals.ts';
import type { WithdrawalRow } from '../../schema/withdrawals.ts';
import { type ClosedKeys, closedKeys } from '../ledger/closed-keys.ts';
import { formerLine, formerReleaseHash } from './former-hash.ts';
import { entriesUpTo, isSealOf, type LedgerEntry, releaseHash, sealId } from './sealed-row.ts';

/** A sealed row and the release that sealed it. */
export interface RowSeal {
  readonly seal: SealRow;
  readonly release: ReleaseRow;
}

/** Totals of a release as its seal files give them. */
export interface ReleaseTotals {
  readonly release: ReleaseRow;
  readonly rows: number;
  readonly sha256: string;
}

/** What the checks of the seals see. */
export interface SealContext {
  readonly set: string;
  readonly today: string;
  readonly releases: readonly ReleaseRow[];
  /** Releases without their seal file. */
  readonly unsealed: readonly ReleaseRow[];
  /** Seal files of no release, by release id. */
  readonly unlisted: readonly string[];
  /** Rows that are not what they were when they were sealed. */
  readonly edited: readonly (RowSeal & { readonly entry: LedgerEntry })[];
  /** Sealed rows that are gone. */
  readonly deleted: readonly RowSeal[];
  /** Rows recorded up to the cut-off of a release that was closed without them. */
  readonly late: readonly { readonly entry: LedgerEntry; readonly release: ReleaseRow }[];
  /** What withdrawals took of the sealed rows. */
  readonly takenOut: readonly TakenOut[];
  /** Nonces that withdrawals should have removed. */
  readonly noncesLeft: readonly NonceLeft[];
  /** Former hashes that could be used to guess a withdrawn row, with the withdrawal. */
  readonly formerLeft: readonly {
    readonly release: ReleaseRow;
    readonly withdrawal: WithdrawalRow;
  }[];
  /** Releases whose rows do not give the hash they had in the former way, with the hash they give. */
  readonly formerWrong: readonly { readonly release: ReleaseRow; readonly sha256: string }[];
  /** Recomputed from the seals, up to the first release without them. */
  readonly totals: readonly ReleaseTotals[];
}

/** The nonce of a withdrawn row, in a release that was there when it was withdrawn, or in one closed since. */
export interface NonceLeft extends RowSeal {
  readonly withdrawal: WithdrawalRow;
  readonly wasThere: boolean;
}

type Seals = ReadonlyMap<string, readonly SealRow[]>;

/** A release with the rows its own file seals. */
interface ReleaseWithSeals {
  readonly release: ReleaseRow;
  readonly seals: readonly SealRow[];
}

/** Releases up to the first whose seals are missing: what comes after cannot be told. */
const withSeals = (releases: readonly ReleaseRow[], seals: Seals): ReleaseWithSeals[] => {
  const found: ReleaseWithSeals[] = [];
  for (const release of releases) {
    const own = seals.get(release.release);
    if (own === undefined) break;
    found.push({ release, seals: own });
  }
  return found;
};

const totalsOf = (releases: readonly ReleaseWithSeals[]): ReleaseTotals[] => {
  let [rows, before] = [0, ''];
  return releases.map(({ release, seals }) => {
    rows += seals.length;
    before = releaseHash(release, seals, before);
    return { release, rows, sha256: before };
  });
};

/** Takes the first item that fits out of a list. */
const take = <T>(items: T[] | undefined, fits: (item: T) => boolean): T | undefined => {
  const index = items?.findIndex(fits) ?? -1;
  return index < 0 ? undefined : items?.splice(index, 1)[0];
};

/** Rows and seals brought together. */
interface Matched {
  readonly sealed: readonly (RowSeal & { readonly entry: LedgerEntry })[];
  readonly edited: SealContext['edited'];
  /** Rows recorded up to the last cut-off that no release holds. */
  readonly open: readonly LedgerEntry[];
  /** Seals without their row. */
  readonly left: readonly RowSeal[];
}

/** Rows that wait for what they refer to are in their files, and sealed, like all others. */
const entriesOf = (tables: Tables, cutOff: string): LedgerEntry[] => {
  const aside = Map.groupBy(tables.setAside ?? [], ({ table }) => table);
  const rows = [...aside].map(([table, found]) => [
    table,
    [...tables[table], ...found.map(({ row }) => row)],
  ]);
  return entriesUpTo({ ...tables, ...Object.fromEntries(rows) } as Tables, cutOff);
};

/** Rows that contradict each other share their key and rank: each has a seal of its own. */
const match = (tables: Tables, releases: readonly ReleaseWithSeals[]): Matched => {
  const seals = new Map<string, RowSeal[]>();
  for (const { release, seals: own } of releases) {
    for (const seal of own) {
      const id = sealId(seal);
      const known = seals.get(id);
      if (known) known.push({ seal, release });
      else seals.set(id, [{ seal, release }]);
    }
  }
  const last = releases.reduce((latest, { release }) => later(latest, release.cut_off), '');
  const sealed: (RowSeal & { readonly entry: LedgerEntry })[] = [];
  const others: LedgerEntry[] = [];
  for (const entry of entriesOf(tables, last)) {
    const own = take(seals.get(entry.id), ({ seal }) => isSealOf(seal, entry));
    if (own) sealed.push({ ...own, entry });
    else others.push(entry);
  }
  const edited: (RowSeal & { readonly entry: LedgerEntry })[] = [];
  const open: LedgerEntry[] = [];
  for (const entry of others) {
    const own = take(seals.get(entry.id), ({ seal }) => seal.nonce !== '');
    if (own) edited.push({ ...own, entry });
    else open.push(entry);
  }
  return { sealed, edited, open, left: [...seals.values()].flat() };
};

/** The withdrawal that took a sealed row away; of a seal whose key is gone as well, any of its table will do. */
const withdrawalOf = (
  { seal }: RowSeal,
  withdrawals: readonly WithdrawalRow[],
  closed: ClosedKeys,
): WithdrawalRow | undefined => {
  const found =
    seal.key === ''
      ? withdrawals.find(
          ({ table, key, withdrawn_on }) =>
            key === '' && table === seal.table && seal.recorded_on <= withdrawn_on,
        )
      : closed(seal.table, seal.key);
  return found !== undefined && seal.recorded_on <= found.withdrawn_on ? found : undefined;
};

/** Whether a release was there when something was withdrawn. One closed meanwhile on another branch was not. */
export const wasThere = (
  releases: readonly ReleaseRow[],
  { release }: Pick<ReleaseRow, 'release'>,
  withdrawal: WithdrawalRow,
): boolean => {
  const place = (id: unknown): number => releases.findIndex((row) => row.release === id);
  return place(release) <= place(withdrawal.release);
};

/** The former hash of each release that has one, of those whose rows are all there. */
const formerWrong = (
  releases: readonly ReleaseRow[],
  { sealed, edited, left }: Matched,
): SealContext['formerWrong'] => {
  const ofRelease = Map.groupBy(sealed, ({ release }) => release);
  const doubtful = new Set([...edited, ...left].map(({ release }) => release));
  const lines: string[] = [];
  const wrong: { release: ReleaseRow; sha256: string }[] = [];
  // Later releases have none, and each covers the rows of those before it.
  for (const release of releases) {
    if (release.former_sha256 === '' || doubtful.has(release)) break;
    lines.push(...(ofRelease.get(release) ?? []).map(({ entry }) => formerLine(entry)));
    const sha256 = formerReleaseHash(lines);
    if (sha256 !== release.former_sha256) wrong.push({ release, sha256 });
  }
  return wrong;
};

/**
 * Compares the rows of a set with the seals of its releases, and notes at each row which release sealed it.
 * Hashes nothing where there is no release.
 */
export const sealContext = (
  tables: Tables,
  seals: Seals,
  { set, today }: { readonly set: string; readonly today: string },
): SealContext => {
  const { releases, withdrawals } = tables;
  const listed = new Set(releases.map(({ release }) => release));
  const checked = withSeals(releases, seals);
  const matched = match(tables, checked);
  for (const { entry, release } of matched.sealed) entry.row.at.release = release.release;
  const closed = closedKeys(withdrawals);
  const withdrawn = matched.left.flatMap((one) => {
    const withdrawal = withdrawalOf(one, withdrawals, closed);
    return withdrawal === undefined ? [] : [{ ...one, withdrawal }];
  });
  const gone = new Set(withdrawn.map(({ seal }) => seal));
  return {
    set,
    today,
    releases,
    unsealed: releases.filter(({ release }) => !seals.has(release)),
    unlisted: [...seals.keys()].filter((release) => !listed.has(release)),
    edited: matched.edited,
    deleted: matched.left.filter(({ seal }) => !gone.has(seal)),
    late: matched.open.map((entry) => ({
      entry,
      release: releases.findLast(({ cut_off }) => entry.row.recorded_on <= cut_off) as ReleaseRow,
    })),
    takenOut: withdrawn,
    noncesLeft: withdrawn
      .filter(({ seal }) => seal.nonce !== '')
      .map((one) => ({ ...one, wasThere: wasThere(releases, one.release, one.withdrawal) })),
    formerLeft: releases.flatMap((release, i) => {
      const known = releases.slice(0, i + 1);
      const cause = withdrawn.find((one) => known.includes(one.release));
      return release.former_sha256 === '' || cause === undefined
        ? []
        : [{ release, withdrawal: cause.withdrawal }];
    }),
    formerWrong: formerWrong(releases, matched),
    totals: totalsOf(checked),
  };
};
