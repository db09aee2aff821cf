import { cellText, type LedgerRow, type Repeats } from '../../dataset/ledger/ledger.ts';
import { TABLES, type TableName } from '../../schema/index.ts';
import type { TableSchema } from '../../schema/table.ts';
import type { Correction } from './evaluation.ts';
import { compareRefs, refOf } from './row-ref.ts';

/** Columns that say how a row came to be, not what it states. */
const ABOUT_THE_ROW = new Set(['recorded_on', 'reason']);

const changedCells = (schema: TableSchema, older: LedgerRow, newer: LedgerRow) =>
  Object.keys(schema.columns)
    .filter((column) => !ABOUT_THE_ROW.has(column))
    .map((column) => ({
      column,
      old: cellText((older as unknown as Record<string, unknown>)[column]),
      new: cellText((newer as unknown as Record<string, unknown>)[column]),
    }))
    .filter((cell) => cell.old !== cell.new);

const correctionsIn = (
  table: TableName,
  repeated: readonly (readonly LedgerRow[])[],
): Correction[] => {
  const schema: TableSchema = TABLES[table];
  return repeated.flatMap((states) => {
    const ordered = [...states].sort((a, b) => (a.recorded_on < b.recorded_on ? -1 : 1));
    return ordered.slice(1).map((newer, index): Correction => {
      const older = ordered[index] ?? newer;
      return {
        recordedOn: newer.recorded_on,
        table,
        oldRow: refOf(older),
        newRow: refOf(newer),
        cells: changedCells(schema, older, newer),
        reason: newer.reason,
      };
    });
  });
};

/** Every correction on record, newest first; within a day in file order. */
export const correctionsOf = (repeats: Repeats): Correction[] =>
  [...repeats]
    .flatMap(([table, repeated]) => correctionsIn(table, repeated))
    .sort((a, b) =>
      a.recordedOn === b.recordedOn
        ? compareRefs(a.newRow, b.newRow)
        : a.recordedOn > b.recordedOn
          ? -1
          : 1,
    );
