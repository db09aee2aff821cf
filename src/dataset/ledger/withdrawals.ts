import { type SetAside, TABLES, type TableName, type Tables } from '../../schema/index.ts';
import type { TableSchema } from '../../schema/table.ts';
import type { WithdrawalRow } from '../../schema/withdrawals.ts';
import { closedKeys } from './closed-keys.ts';
import { keyText } from './key-text.ts';
import type { LedgerRow } from './ledger.ts';
import { settingAside } from './set-aside.ts';

/** A row that a withdrawal keeps out, with the withdrawal. */
export interface WithdrawnRow {
  readonly table: TableName;
  readonly row: LedgerRow;
  readonly withdrawal: WithdrawalRow;
}

/** A set after its withdrawals. */
export interface Withdrawn {
  /** What remains. */
  readonly tables: Tables;
  /** Rows of a closed key that are in a file all the same: a branch older than the withdrawal brought them back. */
  readonly returned: readonly WithdrawnRow[];
  /** Rows of a closed key that were recorded later, and do not say why they take its place. */
  readonly unreasoned: readonly WithdrawnRow[];
  readonly setAside: readonly SetAside[];
  /** Rows that took the place of withdrawn ones and say why. */
  readonly renewed: ReadonlySet<LedgerRow>;
}

/** A set without withdrawals. */
export const nothingWithdrawn = (tables: Tables): Withdrawn => ({
  tables,
  returned: [],
  unreasoned: [],
  setAside: [],
  renewed: new Set(),
});

/** The tables of the ledger that have a withdrawal. */
const tablesWith = (withdrawals: readonly WithdrawalRow[]): TableName[] => {
  const named = new Set(withdrawals.map(({ table }) => table));
  return (Object.keys(TABLES) as TableName[]).filter(
    (name) => named.has(name) && TABLES[name].ledger,
  );
};

/**
 * Takes out of the tables what withdrawals close: of a closed key every row recorded up to the day of the
 * withdrawal, wherever it comes from, and later ones that give no reason; then the rows that refer to what is
 * no longer there. Nothing older takes the place of a withdrawn row.
 */
export const withoutWithdrawn = (tables: Tables): Withdrawn => {
  const { withdrawals } = tables;
  const returned: WithdrawnRow[] = [];
  const unreasoned: WithdrawnRow[] = [];
  const renewed = new Set<LedgerRow>();
  if (withdrawals.length === 0) return nothingWithdrawn(tables);
  const closed = closedKeys(withdrawals);
  const left: Partial<Record<TableName, readonly LedgerRow[]>> = {};
  for (const table of tablesWith(withdrawals)) {
    const schema: TableSchema = TABLES[table];
    left[table] = (tables[table] as unknown as readonly LedgerRow[]).filter((row) => {
      const withdrawal = closed(table, keyText(schema, row));
      if (withdrawal === undefined) return true;
      if (row.recorded_on <= withdrawal.withdrawn_on) returned.push({ table, row, withdrawal });
      else if (row.reason === '') unreasoned.push({ table, row, withdrawal });
      else return renewed.add(row);
      return false;
    });
  }
  const { tables: remaining, setAside } = settingAside({ ...tables, ...left } as Tables, closed);
  return { tables: { ...remaining, setAside }, returned, unreasoned, setAside, renewed };
};
