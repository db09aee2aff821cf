import { TABLES, type TableName, type Tables } from '../../schema/index.ts';
import { known, type TableSchema } from '../../schema/table.ts';
import { cellText } from '../cells/cell-text.ts';
import type { LedgerRow } from './ledger-row.ts';
import { holding } from './rank.ts';
import { repeatedKeys } from './repeated-keys.ts';

export { cellText } from '../cells/cell-text.ts';
export type { LedgerRow } from './ledger-row.ts';

/** The key of a row as one string; rows with the same key are states of one thing. */
export const keyOf = (schema: TableSchema, row: object): string => {
  const cells = schema.key.map((name) => cellText((row as Record<string, unknown>)[name]));
  return cells.join('\u001f');
};

/**
 * The rows in force. A row with a reason replaces the rows of its key that were recorded before it (a
 * correction); these stay on record. Rows that contradict each other are in force side by side. The order
 * of the keys is that of their first appearance. `repeated` are the rows that share a key, if known.
 */
export const inForce = <R extends LedgerRow>(
  schema: TableSchema,
  rows: readonly R[],
  repeated: readonly (readonly R[])[] = repeatedKeys(schema, rows),
): R[] => {
  if (repeated.length === 0) return [...rows];
  const inPlaceOf = new Map<R, readonly R[]>();
  for (const group of repeated) {
    group.forEach((row, i) => {
      inPlaceOf.set(row, i === 0 ? holding(schema, group) : []);
    });
  }
  return rows.flatMap((row) => inPlaceOf.get(row) ?? row);
};

const isLedger = (name: TableName): boolean => TABLES[name].ledger;

const mapTables = (
  tables: Tables,
  change: (name: TableName, rows: readonly LedgerRow[]) => readonly LedgerRow[],
): Tables => {
  const entries = (Object.keys(TABLES) as TableName[]).map((name) => [
    name,
    isLedger(name) ? change(name, tables[name] as unknown as readonly LedgerRow[]) : tables[name],
  ]);
  return Object.fromEntries(entries) as Tables;
};

/** The cut-off of the first release closed on or after a date; null where there is none. */
const cutOffAfter = ({ releases }: Tables, date: string): string | null =>
  releases
    .filter(({ cut_off }) => cut_off >= date)
    .reduce<string | null>(
      (first, { cut_off }) => (first !== null && first <= cut_off ? first : cut_off),
      null,
    );

/** The releases cut off by a day. */
const releasesBy = ({ releases }: Tables, day: string): ReadonlySet<string> =>
  new Set(releases.filter(({ cut_off }) => cut_off <= day).map(({ release }) => release));

/**
 * The withdrawals known on a date: those of the days up to it, but for what was withdrawn on the very day of a
 * release and after it, which the release does not know. Each names the newest release of its time.
 */
const withdrawalsBy = (tables: Tables, date: string): Tables['withdrawals'] => {
  const { withdrawals, releases } = tables;
  const first = cutOffAfter(tables, date);
  const notBefore = new Set(
    releases.filter(({ cut_off }) => first !== null && cut_off >= first).map((row) => row.release),
  );
  return withdrawals.filter(
    ({ withdrawn_on, release }) => withdrawn_on <= date && !notBefore.has(known(release) ?? ''),
  );
};

/**
 * What was known on a date, superseded rows included: the rows recorded by then, among those of the first
 * release with a cut-off on or after it. A row that was merged after that release was closed is not among
 * them, whatever its date. Without such a release it is all rows recorded by then. Releases are those cut off
 * by then; withdrawals see {@link withdrawalsBy}. Any past state is this filter.
 */
export const recordedBy = (tables: Tables, date: string): Tables => {
  const first = cutOffAfter(tables, date);
  const sealed = first === null ? null : releasesBy(tables, first);
  const isKnown = ({ recorded_on, at }: LedgerRow): boolean =>
    recorded_on <= date && (sealed === null || sealed.has(at.release ?? ''));
  const kept = mapTables(tables, (_, rows) => rows.filter(isKnown));
  return {
    ...kept,
    releases: tables.releases.filter((release) => release.cut_off <= date),
    withdrawals: withdrawalsBy(tables, date),
    setAside: (tables.setAside ?? []).filter(({ row }) => isKnown(row as unknown as LedgerRow)),
  };
};

/** By table, the rows that share their key with another: the states of what has been corrected. */
export type Repeats = ReadonlyMap<TableName, readonly (readonly LedgerRow[])[]>;

/** Finds them for every table of the ledger. On large tables this takes time: find them once. */
export const repeatsIn = (tables: Tables): Repeats =>
  new Map(
    (Object.keys(TABLES) as TableName[])
      .filter(isLedger)
      .map((name) => [
        name,
        repeatedKeys(TABLES[name], tables[name] as unknown as readonly LedgerRow[]),
      ]),
  );

/** Of contradicting descriptions of one thing the first: it is looked up by its key. */
const oneOfEach = (schema: TableSchema, rows: readonly LedgerRow[]): readonly LedgerRow[] => {
  const first = new Map<string, LedgerRow>();
  for (const row of rows) if (!first.has(keyOf(schema, row))) first.set(keyOf(schema, row), row);
  return first.size === rows.length ? rows : [...first.values()];
};

/** The rows in force of every table; of sources one each, whatever contradicts it. */
export const tablesInForce = (tables: Tables, repeats: Repeats = repeatsIn(tables)): Tables =>
  mapTables(tables, (name, rows) => {
    const current = inForce(TABLES[name], rows, repeats.get(name));
    return name === 'sources' ? oneOfEach(TABLES.sources, current) : current;
  });

/** The last `recorded_on` anywhere in the tables; null where there is no row at all. */
export const lastRecorded = (tables: Tables): string | null => {
  let last: string | null = null;
  for (const name of (Object.keys(TABLES) as TableName[]).filter(isLedger)) {
    for (const row of tables[name] as unknown as readonly LedgerRow[]) {
      if (last === null || row.recorded_on > last) last = row.recorded_on;
    }
  }
  return last;
};
