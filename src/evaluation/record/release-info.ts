import { TABLES, type TableName, type Tables } from '../../schema/index.ts';
import { known, type Place } from '../../schema/table.ts';
import type { ReleaseInfo } from './evaluation.ts';

type Placed = { readonly at: Place };

/** How many rows are there of each release: those in force, those replaced, and those set aside. */
const rowsThere = (tables: Tables): ReadonlyMap<string, number> => {
  const there = new Map<string, number>();
  const rows = [
    ...(Object.keys(TABLES) as TableName[])
      .filter((name) => TABLES[name].ledger)
      .map((name) => tables[name] as readonly Placed[]),
    (tables.setAside ?? []).map(({ row }) => row as Placed),
  ];
  for (const { at } of rows.flat()) {
    if (at.release !== undefined) there.set(at.release, (there.get(at.release) ?? 0) + 1);
  }
  return there;
};

/**
 * The releases closed by a day, oldest first. Of the rows that one sealed, those are withdrawn that are not
 * there any more: the checks let a sealed row go for no other reason.
 * @param tables all rows of now, whatever the day
 * @param asOf null for now: what was withdrawn since, and former hashes, are told of now alone, so that an edition
 *   of a release stays what it is when a row of others is withdrawn
 */
export const releasesOf = (tables: Tables, asOf: string | null): ReleaseInfo[] => {
  const isNow = asOf === null;
  const there = tables.withdrawals.length === 0 ? null : rowsThere(tables);
  const withdrawnOf = (release: string, newRows: number): number =>
    there === null ? 0 : newRows - (there.get(release) ?? 0);
  const rowsOf = new Map(tables.releases.map(({ release, rows }) => [release, rows]));
  return tables.releases
    .filter(({ cut_off }) => isNow || cut_off <= asOf)
    .map((row) => {
      const previous = known(row.previous) ?? null;
      const newRows = row.rows - (previous === null ? 0 : (rowsOf.get(previous) ?? 0));
      return {
        id: row.release,
        previous,
        cutOff: row.cut_off,
        title: row.title,
        note: row.note,
        rows: row.rows,
        newRows,
        withdrawn: isNow ? withdrawnOf(row.release, newRows) : null,
        sha256: row.sha256,
        formerSha256: (isNow && row.former_sha256) || null,
      };
    })
    .sort((a, b) => (a.cutOff < b.cutOff ? -1 : 1));
};
