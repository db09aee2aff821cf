import { TABLES } from '../../../schema/index.ts';
import { sealsTable } from '../../../schema/seals.ts';
import type { TableSchema } from '../../../schema/table.ts';
import type { LedgerChanges, SetChanges } from './compare-ledgers.ts';

/** What became of the rows of one table. */
export interface TableChanges extends LedgerChanges {
  readonly schema: TableSchema;
}

/** Tables beside the ledger that a command writes: each has a check of its own. */
const BESIDE: ReadonlySet<TableSchema> = new Set<TableSchema>([
  TABLES.releases,
  TABLES.reports,
  TABLES.settings,
  TABLES.withdrawals,
  sealsTable,
]);

/** Changes of the tables whose rows people write, and which are only ever added to. */
export const ledgerChanges = (changes: SetChanges): TableChanges[] =>
  [...changes].flatMap(([schema, found]) => (BESIDE.has(schema) ? [] : [{ ...found, schema }]));

const NOTHING: LedgerChanges = { added: [], changed: [], lost: [] };

/** Changes of one table. */
export const changesOf = (changes: SetChanges, schema: TableSchema): TableChanges => ({
  ...(changes.get(schema) ?? NOTHING),
  schema,
});
