import { cellText, type LedgerRow, type Repeats } from '../../dataset/ledger/ledger.ts';
import { byCode } from '../../schema/code-order.ts';
import { TABLES, type TableName } from '../../schema/index.ts';
import type { TableSchema } from '../../schema/table.ts';
import type { Correction } from './evaluation.ts';
import { refOf } from './row-ref.ts';

/** Columns that say how a row came to be, not what it states. */
const ABOUT_THE_ROW = new Set(['recorded_on', 'reason', 'n']);

const changedCells = (schema: TableSchema, older: LedgerRow, newer: LedgerRow) =>
  Object.keys(schema.columns)
    .filter((column) => !ABOUT_THE_ROW.has(column))
    .map((column) => ({
      column,
      old: cellText((older as unknown as Record<string, unknown>)[column]),
      new: cellText((newer as unknown as Record<string, unknown>)[column]),
    }))
    .filter((cell) => cell.old !== cell.new);

const byRank = (a: LedgerRow, b: LedgerRow): number =>
  byCode(a.recorded_on, b.recorded_on) || a.n - b.n;

const correctionsIn = (
  table: TableName,
  repeated: readonly (readonly LedgerRow[])[],
): Correction[] => {
  const schema: TableSchema = TABLES[table];
  return repeated.flatMap((states) => {
    const ordered = states.toSorted(byRank);
    return ordered.slice(1).map((newer, index): Correction => {
      const older = ordered[index] ?? newer;
      return {
        recordedOn: newer.recorded_on,
        table,
        oldRow: refOf(schema, older),
        newRow: refOf(schema, newer),
        cells: changedCells(schema, older, newer),
        reason: newer.reason,
      };
    });
  });
};

/** Every correction on record, newest first; within a day by what the new row is known by. */
export const correctionsOf = (repeats: Repeats): Correction[] =>
  [...repeats]
    .flatMap(([table, repeated]) => correctionsIn(table, repeated))
    .sort((a, b) => byCode(b.recordedOn, a.recordedOn) || byCode(a.newRow, b.newRow));
