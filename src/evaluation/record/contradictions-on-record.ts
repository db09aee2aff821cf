import { cellText } from '../../dataset/cells/cell-text.ts';
import type { LedgerRow, Repeats } from '../../dataset/ledger/ledger.ts';
import { holding, statedColumns } from '../../dataset/ledger/rank.ts';
import { byCode } from '../../schema/code-order.ts';
import { TABLES, type TableName } from '../../schema/index.ts';
import type { TableSchema } from '../../schema/table.ts';
import type { Contradiction } from './evaluation.ts';
import { refOf } from './row-ref.ts';

const textIn = (row: LedgerRow, column: string): string =>
  cellText((row as unknown as Readonly<Record<string, unknown>>)[column]);

const contradictionOf = (
  table: TableName,
  states: readonly LedgerRow[],
): readonly Contradiction[] => {
  const schema: TableSchema = TABLES[table];
  const rows = holding(schema, states);
  const [first] = rows;
  if (first === undefined || rows.length < 2) return [];
  const columns = statedColumns(schema).filter((column) =>
    rows.some((row) => textIn(row, column) !== textIn(first, column)),
  );
  return [
    {
      table,
      rows: rows.map((row) => ({
        row: refOf(schema, row),
        cells: columns.map((column) => ({ column, value: textIn(row, column) })),
      })),
    },
  ];
};

/** Rows of one key that say different things, and none that gives a reason has put right; by their first row. */
export const contradictionsOf = (repeats: Repeats): Contradiction[] =>
  [...repeats]
    .flatMap(([table, repeated]) => repeated.flatMap((states) => contradictionOf(table, states)))
    .sort((a, b) => byCode(a.rows[0]?.row ?? '', b.rows[0]?.row ?? ''));
