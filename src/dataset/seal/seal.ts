import { later } from '../../schema/dates.ts';
import type { Tables } from '../../schema/index.ts';
import type { ReleaseRow } from '../../schema/releases.ts';
import { releasesTable } from '../../schema/releases.ts';
import { sealsTable } from '../../schema/seals.ts';
import type { TableSchema } from '../../schema/table.ts';
import { cellText } from '../cells/cell-text.ts';
import { csvText } from '../csv/csv-text.ts';
import { groupFolder } from '../csv/data-files.ts';
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

const tableText = (schema: TableSchema, rows: readonly object[]): string => {
  const columns = Object.keys(schema.columns);
  const cells = rows.map((row) =>
    columns.map((column) => cellText((row as Record<string, unknown>)[column])),
  );
  return csvText([columns, ...cells]);
};

/**
 * Seals every row recorded up to the cut-off that no earlier release holds. The set must have
 * passed the checks: what is recorded up to the last cut-off is then what was sealed.
 */
export const sealRelease = (tables: Tables, set: string, next: NewRelease): SealedRelease => {
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
  const folder = groupFolder('observations', set);
  const encoder = new TextEncoder();
  return {
    files: new Map([
      [`${folder}/seals/${next.release}.csv`, encoder.encode(tableText(sealsTable, newRows))],
      [
        `${folder}/releases.csv`,
        encoder.encode(tableText(releasesTable, [...tables.releases, row])),
      ],
    ]),
    newRows: newRows.length,
    rows: row.rows,
    sha256: row.sha256,
  };
};
