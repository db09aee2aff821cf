import { type SetAside, TABLES, type TableName, type Tables } from '../../schema/index.ts';
import type { TableSchema } from '../../schema/table.ts';
import type { WithdrawalRow } from '../../schema/withdrawals.ts';
import type { ClosedKeys } from './closed-keys.ts';
import { keyText } from './key-text.ts';
import type { LedgerRow } from './ledger.ts';

const LEDGER = (Object.keys(TABLES) as TableName[]).filter((name) => TABLES[name].ledger);

/** The column that says on which day a row means the unit it names; a row of another table means any day. */
const DAY_COLUMNS: Partial<Record<TableName, string>> = {
  values: 'period_start',
  aggregates: 'period_start',
  'unit-tiles': 'valid_from',
};

const rowsOf = (tables: Tables, name: TableName): readonly LedgerRow[] =>
  tables[name] as unknown as readonly LedgerRow[];

const cellOf = (row: object, column: string): string =>
  String((row as Readonly<Record<string, unknown>>)[column] ?? '');

/** The columns of a table that name the key of another one of the ledger. */
const referencesOf = (name: TableName): readonly (readonly [string, TableName])[] =>
  Object.entries((TABLES[name] as TableSchema).columns)
    .filter(([, { references }]) => LEDGER.includes(references as TableName))
    .map(([column, { references }]) => [column, references as TableName]);

/** What nothing defines any more, and by which withdrawal. */
interface Gone {
  /** Of a table that is referred to by its key. */
  readonly ofKey: (table: TableName, key: string) => WithdrawalRow | undefined;
  /** Of a unit on a day; on any day where it is empty. */
  readonly ofUnit: (code: string, day: string) => WithdrawalRow | undefined;
}

/**
 * @param left the rows that are left, by table
 * @param closed the withdrawals
 * @param lost keys whose rows were set aside themselves
 */
const goneFrom = (
  left: ReadonlyMap<TableName, readonly LedgerRow[]>,
  closed: ClosedKeys,
  {
    lost,
    units,
  }: {
    readonly lost: ReadonlyMap<string, WithdrawalRow>;
    readonly units: readonly WithdrawalRow[];
  },
): Gone => {
  const there = new Map(
    [...left].map(([name, rows]) => [name, new Set(rows.map((row) => keyText(TABLES[name], row)))]),
  );
  const starts = Map.groupBy(left.get('units') ?? [], (row) => cellOf(row, 'code'));
  return {
    ofKey: (table, key) =>
      there.get(table)?.has(key)
        ? undefined
        : (lost.get(`${table}\u001f${key}`) ?? closed(table, key)),
    ofUnit: (code, day) => {
      const begunBy = (start: string): boolean => day === '' || start <= day;
      const last = units
        .map((withdrawal) => ({ withdrawal, key: withdrawal.key.split(' · ') }))
        .filter(({ key: [of, start = ''] }) => of === code && begunBy(start))
        .sort((a, b) => ((a.key[1] ?? '') < (b.key[1] ?? '') ? -1 : 1))
        .at(-1);
      // A version that began later, or again on that day, is what the code means.
      const isThere = (starts.get(code) ?? [])
        .map((row) => cellOf(row, 'valid_from'))
        .some((start) => begunBy(start) && start >= (last?.key[1] ?? ''));
      return isThere ? undefined : last?.withdrawal;
    },
  };
};

/**
 * Sets rows aside that refer to a key which only withdrawn rows defined, and those that refer to them in turn:
 * the values of a withdrawn source, all that is about a withdrawn indicator. They stay in their files.
 * @param tables without the withdrawn rows
 */
export const settingAside = (
  tables: Tables,
  closed: ClosedKeys,
): { readonly tables: Tables; readonly setAside: readonly SetAside[] } => {
  const left = new Map(LEDGER.map((name) => [name, rowsOf(tables, name)]));
  const lost = new Map<string, WithdrawalRow>();
  const units = tables.withdrawals.filter(({ table, key }) => table === 'units' && key !== '');
  const setAside: SetAside[] = [];
  for (let before = -1; before < setAside.length; ) {
    before = setAside.length;
    const gone = goneFrom(left, closed, { lost, units });
    for (const name of LEDGER) {
      const references = referencesOf(name);
      const causeOf = (row: LedgerRow): WithdrawalRow | undefined => {
        for (const [column, table] of references) {
          const cell = cellOf(row, column);
          const cause =
            table === 'units'
              ? gone.ofUnit(cell, cellOf(row, DAY_COLUMNS[name] ?? ''))
              : gone.ofKey(table, cell);
          if (cause !== undefined) return cause;
        }
        return undefined;
      };
      const kept: LedgerRow[] = [];
      for (const row of left.get(name) ?? []) {
        const withdrawal = causeOf(row);
        if (withdrawal === undefined) kept.push(row);
        else {
          setAside.push({ table: name, row, withdrawal } as unknown as SetAside);
          lost.set(`${name}\u001f${keyText(TABLES[name], row)}`, withdrawal);
        }
      }
      left.set(name, kept);
    }
  }
  return { tables: { ...tables, ...Object.fromEntries(left) } as Tables, setAside };
};
