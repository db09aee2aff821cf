import { later } from '../../schema/dates.ts';
import type { Tables } from '../../schema/index.ts';
import type { ReleaseRow } from '../../schema/releases.ts';
import { releasesTable } from '../../schema/releases.ts';
import { sealsTable } from '../../schema/seals.ts';
import { type DataFiles, fileForNewRows, groupFolder } from '../csv/data-files.ts';
import { appendRows } from '../edit/append-rows.ts';
import { newNonce } from './nonce.ts';
import { entriesUpTo, type NewSeal, releaseHash, sealEntry } from './sealed-row.ts';

/** What a maintainer says of a new release. */
export interface NewRelease {
  readonly release: string;
  /** Last day of recording that it takes in. */
  readonly cutOff: string;
  readonly title: string;
  readonly note: string;
}

/** A release ready to be written. */
export interface SealedRelease {
  /** Files to write, by path below the data folder: the seals, then the list of releases. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Rows new in it. */
  readonly newRows: number;
  /** Of the new ones, those recorded up to the cut-off of an earlier release that was closed without them. */
  readonly lateRows: number;
  /** Rows recorded after the cut-off: they are left for the next release. */
  readonly laterRows: number;
  /** Rows in all. */
  readonly rows: number;
  readonly sha256: string;
}

/** The last cut-off so far; empty where nothing has been released. */
export const lastCutOff = (releases: readonly ReleaseRow[]): string =>
  releases.reduce((last, { cut_off }) => later(last, cut_off), '');

const LAST_DAY = '9999-12-31';

const byPlace = (a: NewSeal, b: NewSeal): number =>
  a.key === b.key ? (a.recorded_on < b.recorded_on ? -1 : 1) : a.key < b.key ? -1 : 1;

/** Seals by table in the order of the dictionary, then by key: where rows stand shows in nothing. */
const inOrder = (seals: readonly NewSeal[]): NewSeal[] =>
  [...Map.groupBy(seals, ({ table }) => table).values()].flatMap((own) => own.sort(byPlace));

/**
 * Seals every row that is there, was recorded up to the cut-off and is in no release yet, whatever its date:
 * a release is the list of the rows it seals. The set must have passed the checks.
 * @param files the data folder the tables were read from; its list of releases grows and is otherwise
 *   left as it is
 * @param nonce makes the nonce of each seal; random unless a test says otherwise
 */
export const sealRelease = (
  tables: Tables,
  set: string,
  next: NewRelease,
  files: DataFiles,
  nonce: () => string = newNonce,
): SealedRelease => {
  const open = entriesUpTo(tables, LAST_DAY).filter(({ row }) => row.at.release === undefined);
  const taken = open.filter(({ row }) => row.recorded_on <= next.cutOff);
  const seals = inOrder(taken.map((entry) => sealEntry(entry, nonce())));
  const before = tables.releases.at(-1);
  const cutOffBefore = lastCutOff(tables.releases);
  const named = { release: next.release, cut_off: next.cutOff };
  const row = {
    ...named,
    previous: before?.release ?? 'z',
    title: next.title,
    note: next.note,
    rows: (before?.rows ?? 0) + seals.length,
    sha256: releaseHash(named, seals, before?.sha256 ?? ''),
  };
  const path = `${groupFolder('observations', set)}/seals/${next.release}.csv`;
  const list = fileForNewRows(files, releasesTable, set);
  return {
    files: new Map([
      [path, appendRows(sealsTable, undefined, seals)],
      [list, appendRows(releasesTable, files.get(list), [row])],
    ]),
    newRows: seals.length,
    lateRows: seals.filter(({ recorded_on }) => recorded_on <= cutOffBefore).length,
    laterRows: open.length - taken.length,
    rows: row.rows,
    sha256: row.sha256,
  };
};
