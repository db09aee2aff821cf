import { TABLES, type TableName, type Tables } from '../schema/index.ts';
import type { Place, TableSchema } from '../schema/table.ts';

/** What every row of the ledger carries besides its own columns. */
export interface LedgerRow {
  readonly recorded_on: string;
  readonly reason: string;
  readonly at: Place;
}

/** A cell as one string, the same for equal cells whatever their type. */
export const cellText = (cell: unknown): string => {
  if (Array.isArray(cell)) return [...cell].sort().join('+');
  if (typeof cell === 'object' && cell !== null) {
    const value = cell as { missing?: string; met?: boolean; count?: number };
    if (value.missing !== undefined) return value.missing;
    if (value.met !== undefined) return value.met ? 'dat' : 'khong-dat';
    return String(value.count);
  }
  return String(cell);
};

/** The key of a row as one string; rows with the same key are states of one thing. */
export const keyOf = (schema: TableSchema, row: object): string => {
  let key = '';
  for (const name of schema.key) {
    const cell = (row as Record<string, unknown>)[name];
    if (key !== '') key += '\u001f';
    key += typeof cell === 'string' ? cell : cellText(cell);
  }
  return key;
};

/**
 * The rows in force: of the rows with one key the one recorded last. A row recorded later replaces
 * the earlier one (a correction); the earlier one stays in the file. The order of the remaining
 * rows is that of their first appearance.
 */
export const inForce = <R extends LedgerRow>(schema: TableSchema, rows: readonly R[]): R[] => {
  const latest = new Map<string, R>();
  for (const row of rows) {
    const key = keyOf(schema, row);
    const other = latest.get(key);
    if (other === undefined || row.recorded_on > other.recorded_on) latest.set(key, row);
  }
  return [...latest.values()];
};

const isLedger = (name: TableName): boolean => TABLES[name].ledger;

const mapTables = (
  tables: Tables,
  change: (schema: TableSchema, rows: readonly LedgerRow[]) => readonly LedgerRow[],
): Tables => {
  const entries = (Object.keys(TABLES) as TableName[]).map((name) => [
    name,
    isLedger(name)
      ? change(TABLES[name], tables[name] as unknown as readonly LedgerRow[])
      : tables[name],
  ]);
  return Object.fromEntries(entries) as Tables;
};

/**
 * Everything recorded on or before a date, superseded rows included. Releases are those cut off by
 * then. This is the whole of "what was known on D": any past state is this filter.
 */
export const recordedBy = (tables: Tables, date: string): Tables => {
  const kept = mapTables(tables, (_, rows) => rows.filter((row) => row.recorded_on <= date));
  return { ...kept, releases: tables.releases.filter((release) => release.cut_off <= date) };
};

/** The rows in force of every table. */
export const tablesInForce = (tables: Tables): Tables => mapTables(tables, inForce);

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
