import { later } from '../../schema/dates.ts';
import type { Tables } from '../../schema/index.ts';
import type { ReleaseRow } from '../../schema/releases.ts';
import type { SealRow } from '../../schema/seals.ts';
import { entriesUpTo, type LedgerEntry, releaseHash, sealEntry, sealId } from './sealed-row.ts';

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
  /** Rows recorded before the cut-off of a release that does not hold them. */
  readonly backdated: readonly { readonly entry: LedgerEntry; readonly release: ReleaseRow }[];
  /** Recomputed from the seals, up to the first release without them. */
  readonly totals: readonly ReleaseTotals[];
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

const sealedRows = (releases: readonly ReleaseWithSeals[]): Map<string, RowSeal> =>
  new Map(
    releases.flatMap(({ release, seals }) =>
      seals.map((seal) => [sealId(seal), { seal, release }]),
    ),
  );

const totalsOf = (releases: readonly ReleaseWithSeals[]): ReleaseTotals[] => {
  let rows: readonly SealRow[] = [];
  return releases.map(({ release, seals }) => {
    rows = rows.concat(seals);
    return { release, rows: rows.length, sha256: releaseHash(rows) };
  });
};

const compareRows = (
  tables: Tables,
  releases: readonly ReleaseWithSeals[],
): Pick<SealContext, 'edited' | 'deleted' | 'backdated'> => {
  const sealed = sealedRows(releases);
  const last = releases.reduce((latest, { release }) => later(latest, release.cut_off), '');
  const edited: (RowSeal & { entry: LedgerEntry })[] = [];
  const backdated: { entry: LedgerEntry; release: ReleaseRow }[] = [];
  const present = new Set<string>();
  for (const entry of entriesUpTo(tables, last)) {
    const known = sealed.get(entry.id);
    present.add(entry.id);
    if (known !== undefined) {
      if (sealEntry(entry).sha256 !== known.seal.sha256) edited.push({ ...known, entry });
      continue;
    }
    const closed = releases.find(({ release }) => entry.row.recorded_on <= release.cut_off);
    if (closed) backdated.push({ entry, release: closed.release });
  }
  const deleted = [...sealed].filter(([id]) => !present.has(id)).map(([, known]) => known);
  return { edited, deleted, backdated };
};

/** Compares the rows of a set with the seals of its releases. Hashes nothing where there is no release. */
export const sealContext = (
  tables: Tables,
  seals: Seals,
  { set, today }: { readonly set: string; readonly today: string },
): SealContext => {
  const { releases } = tables;
  const listed = new Set(releases.map(({ release }) => release));
  const checked = withSeals(releases, seals);
  return {
    set,
    today,
    releases,
    unsealed: releases.filter(({ release }) => !seals.has(release)),
    unlisted: [...seals.keys()].filter((release) => !listed.has(release)),
    ...compareRows(tables, checked),
    totals: totalsOf(checked),
  };
};
