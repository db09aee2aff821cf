import { type SetAside, TABLES, type TableName, type Tables } from '../../schema/index.ts';
import type { TableSchema } from '../../schema/table.ts';
import type { WithdrawalRow } from '../../schema/withdrawals.ts';
import { keyText } from './key-text.ts';
import type { LedgerRow } from './ledger.ts';

const LEDGER = (Object.keys(TABLES) as TableName[]).filter((name) => TABLES[name].ledger);

/** The column that says on which day a row means the unit it names; a row of another table means any day. */
const DAY_COLUMNS: Partial<Record<TableName, string>> = {
  values: 'period_start',
  aggregates: 'period_start',
  'unit-tiles': 'valid_from',
};

/** Keys that nothing defines any more, by table, each with the withdrawal that is the cause. */
type Gone = Map<TableName, Map<string, WithdrawalRow>>;

const rowsOf = (tables: Tables, name: TableName): readonly LedgerRow[] =>
  tables[name] as unknown as readonly LedgerRow[];

const cellOf = (row: object, column: string): unknown =>
  (row as Readonly<Record<string, unknown>>)[column];

/** Withdrawn keys without a row that took their place. Keys given by a hash alone nothing refers to. */
const goneAtFirst = (tables: Tables): Gone => {
  const gone: Gone = new Map();
  for (const name of LEDGER) {
    const schema: TableSchema = TABLES[name];
    const closed = tables.withdrawals.filter(({ table, key }) => table === name && key !== '');
    if (closed.length === 0) continue;
    const there = new Set(rowsOf(tables, name).map((row) => keyText(schema, row)));
    gone.set(
      name,
      new Map(closed.filter(({ key }) => !there.has(key)).map((row) => [row.key, row])),
    );
  }
  return gone;
};

/** The unit that a code means on a day, as far as it is gone: the last version begun by then is no longer there. */
const goneUnit = (
  code: string,
  day: string | undefined,
  starts: ReadonlyMap<string, readonly string[]>,
  gone: ReadonlyMap<string, WithdrawalRow>,
): WithdrawalRow | undefined => {
  const there = (starts.get(code) ?? []).filter((start) => day === undefined || start <= day);
  const lost = [...gone]
    .map(([key, withdrawal]) => ({ parts: key.split(' · '), withdrawal }))
    .filter(({ parts: [of, start = ''] }) => of === code && (day === undefined || start <= day))
    .sort((a, b) => ((a.parts[1] ?? '') < (b.parts[1] ?? '') ? -1 : 1))
    .at(-1);
  const replaced = there.some((start) => start >= (lost?.parts[1] ?? ''));
  return replaced ? undefined : lost?.withdrawal;
};

/** What makes a row refer to nothing. */
const causeOf = (
  name: TableName,
  row: LedgerRow,
  gone: Gone,
  starts: ReadonlyMap<string, readonly string[]>,
): WithdrawalRow | undefined => {
  for (const [column, { references }] of Object.entries((TABLES[name] as TableSchema).columns)) {
    const keys = gone.get(references as TableName);
    const cell = cellOf(row, column);
    if (keys === undefined || typeof cell !== 'string') continue;
    const day = cellOf(row, DAY_COLUMNS[name] ?? '') as string | undefined;
    const cause = references === 'units' ? goneUnit(cell, day, starts, keys) : keys.get(cell);
    if (cause !== undefined) return cause;
  }
  return undefined;
};

/**
 * Sets rows aside that refer to a key which only withdrawn rows defined, and those that refer to them in turn:
 * the values of a withdrawn source, all that is about a withdrawn indicator. They stay in their files.
 * @param tables without the withdrawn rows
 */
export const settingAside = (
  tables: Tables,
): { readonly tables: Tables; readonly setAside: readonly SetAside[] } => {
  const gone = goneAtFirst(tables);
  const left = new Map(LEDGER.map((name) => [name, rowsOf(tables, name)]));
  const setAside: SetAside[] = [];
  const starts = new Map<string, string[]>();
  for (const { code, valid_from } of tables.units) {
    starts.set(code, [...(starts.get(code) ?? []), valid_from]);
  }
  for (let before = -1; before < setAside.length; ) {
    before = setAside.length;
    for (const name of LEDGER) {
      const schema: TableSchema = TABLES[name];
      const found = new Map<string, WithdrawalRow>();
      const kept = (left.get(name) ?? []).filter((row) => {
        const withdrawal = causeOf(name, row, gone, starts);
        if (withdrawal === undefined) return true;
        setAside.push({ table: name, row, withdrawal } as unknown as SetAside);
        found.set(keyText(schema, row), withdrawal);
        return false;
      });
      if (found.size === 0) continue;
      left.set(name, kept);
      for (const row of kept) found.delete(keyText(schema, row));
      gone.set(name, new Map([...(gone.get(name) ?? []), ...found]));
    }
  }
  return { tables: { ...tables, ...Object.fromEntries(left) } as Tables, setAside };
};
