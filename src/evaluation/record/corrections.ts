import { cellText, type LedgerRow, type Repeats } from '../../dataset/ledger/ledger.ts';
import { compareRank, holding, ranked, statedColumns } from '../../dataset/ledger/rank.ts';
import { byCode } from '../../schema/code-order.ts';
import { TABLES, type TableName } from '../../schema/index.ts';
import type { TableSchema } from '../../schema/table.ts';
import type { Correction } from './evaluation.ts';
import { refOf } from './row-ref.ts';

const changedCells = (schema: TableSchema, older: LedgerRow, newer: LedgerRow) =>
  [...statedColumns(schema), 'note']
    .map((column) => ({
      column,
      old: cellText((older as unknown as Record<string, unknown>)[column]),
      new: cellText((newer as unknown as Record<string, unknown>)[column]),
    }))
    .filter((cell) => cell.old !== cell.new);

/** Each row with a reason beside each row that held until it was recorded. */
const correctionsIn = (
  table: TableName,
  repeated: readonly (readonly LedgerRow[])[],
): Correction[] => {
  const schema: TableSchema = TABLES[table];
  return repeated.flatMap((states) =>
    ranked(schema, states)
      .filter(({ reason }) => reason !== '')
      .flatMap((newer) => {
        const before = states.filter((state) => compareRank(state, newer) < 0);
        return holding(schema, before).map(
          (older): Correction => ({
            recordedOn: newer.recorded_on,
            table,
            oldRow: refOf(schema, older),
            newRow: refOf(schema, newer),
            cells: changedCells(schema, older, newer),
            reason: newer.reason,
          }),
        );
      }),
  );
};

/** Every correction on record, newest first; within a day by what the new row is known by. */
export const correctionsOf = (repeats: Repeats): Correction[] =>
  [...repeats]
    .flatMap(([table, repeated]) => correctionsIn(table, repeated))
    .sort((a, b) => byCode(b.recordedOn, a.recordedOn) || byCode(a.newRow, b.newRow));
