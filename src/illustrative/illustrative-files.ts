import { keyOf } from '../dataset/ledger/ledger.ts';
import { byCode } from '../schema/code-order.ts';
import { TABLES } from '../schema/index.ts';
import type { TableSchema } from '../schema/table.ts';
import type { IllustrativeSet } from './illustrative-set.ts';
import { tableCsv } from './table-csv.ts';

/** Name of the set. */
export const ILLUSTRATIVE = 'illustrative';

interface RecordedRow {
  readonly recorded_on: string;
}

/** In the order in which a ledger grows: by day of recording, of one day by key. */
const asRecorded = <R extends RecordedRow>(schema: TableSchema, rows: readonly R[]): R[] =>
  [...rows].sort(
    (a, b) => byCode(a.recorded_on, b.recorded_on) || byCode(keyOf(schema, a), keyOf(schema, b)),
  );

const ledgerCsv = (schema: TableSchema, rows: readonly RecordedRow[]): string =>
  tableCsv(schema, asRecorded(schema, rows));

/**
 * The files of the set below the data folder, by path; values in one file a year, so that each
 * stays small enough to read.
 */
export const illustrativeFiles = (set: IllustrativeSet): Map<string, string> => {
  const folder = `observations/${ILLUSTRATIVE}`;
  const files = new Map<string, string>();
  const years = new Set(set.values.map((row) => row.period_end.slice(0, 4)));
  for (const year of [...years].sort()) {
    const rows = set.values.filter((row) => row.period_end.startsWith(year));
    files.set(`${folder}/values/${year}.csv`, ledgerCsv(TABLES.values, rows));
  }
  for (const name of ['aggregates', 'measure-progress', 'sources'] as const) {
    files.set(`${folder}/${name}.csv`, ledgerCsv(TABLES[name], set[name]));
  }
  return files;
};
