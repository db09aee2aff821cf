import { later } from '../../schema/dates.ts';
import type { Tables } from '../../schema/index.ts';
import type { ReleaseRow } from '../../schema/releases.ts';
import { releasesTable } from '../../schema/releases.ts';
import { sealsTable } from '../../schema/seals.ts';
import { type DataFiles, fileForNewRows, groupFolder } from '../csv/data-files.ts';
import { appendRows } from '../edit/append-rows.ts';
import { entriesUpTo, releaseHash, sealEntry } from './sealed-row.ts';

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
  /** Rows in all. */
  readonly rows: number;
  readonly sha256: string;
}

/** The last cut-off so far; empty where nothing has been released. */
export const lastCutOff = (releases: readonly ReleaseRow[]): string =>
  releases.reduce((last, { cut_off }) => later(last, cut_off), '');

/**
 * Seals every row recorded up to the cut-off that no earlier release holds. The set must have
 * passed the checks: what is recorded up to the last cut-off is then what was sealed.
 * @param files the data folder the tables were read from; its list of releases grows and is otherwise
 *   left as it is
 */
export const sealRelease = (
  tables: Tables,
  set: string,
  next: NewRelease,
  files: DataFiles,
): SealedRelease => {
  const before = lastCutOff(tables.releases);
  const sealed = entriesUpTo(tables, next.cutOff).map(sealEntry);
  const newRows = sealed.filter(({ recorded_on }) => recorded_on > before);
  const row = {
    release: next.release,
    cut_off: next.cutOff,
    title: next.title,
    note: next.note,
    rows: sealed.length,
    sha256: releaseHash(sealed),
  };
  const seals = `${groupFolder('observations', set)}/seals/${next.release}.csv`;
  const list = fileForNewRows(files, releasesTable, set);
  return {
    files: new Map([
      [seals, appendRows(sealsTable, undefined, newRows)],
      [list, appendRows(releasesTable, files.get(list), [row])],
    ]),
    newRows: newRows.length,
    rows: row.rows,
    sha256: row.sha256,
  };
};
