import { cellText } from '../../dataset/cells/cell-text.ts';
import type { LedgerRow } from '../../dataset/ledger/ledger.ts';
import { byCode } from '../../schema/code-order.ts';
import { TABLES, type TableName, type Tables } from '../../schema/index.ts';
import type { TableSchema } from '../../schema/table.ts';
import { csvBytes } from '../downloads/csv-bytes.ts';
import type { SourceTable } from '../downloads/source-tables.ts';

const cellsOf = (schema: TableSchema, row: LedgerRow): string[] =>
  Object.entries(schema.columns).map(([column, { unwritten }]) => {
    const text = cellText((row as unknown as Readonly<Record<string, unknown>>)[column]);
    return text === unwritten ? '' : text;
  });

const tableOf = (name: TableName, rows: readonly LedgerRow[]): SourceTable => {
  const schema: TableSchema = TABLES[name];
  const columns = Object.keys(schema.columns);
  const whole = rows
    .map((row) => cellsOf(schema, row))
    .sort((a, b) => byCode(a.join('\u001f'), b.join('\u001f')));
  // A column added later says nothing in rows that were sealed without it.
  const shown = columns.flatMap((column, place) =>
    schema.columns[column]?.unwritten === null || whole.some((cells) => cells[place] !== '')
      ? [place]
      : [],
  );
  const header = shown.map((place) => columns[place] ?? '');
  const cells = whole.map((row) => shown.map((place) => row[place] ?? ''));
  return { name, schema, header, cells, rows: cells.length, bytes: csvBytes(header, cells) };
};

/**
 * The tables of the ledger that have a row, in the form in which rows are sealed: the same cells in the same order
 * whatever files they stand in, with whatever columns these have besides.
 */
export const sealedTables = (tables: Tables): SourceTable[] =>
  (Object.keys(TABLES) as TableName[])
    .filter((name) => TABLES[name].ledger && tables[name].length > 0)
    .map((name) => tableOf(name, tables[name] as unknown as readonly LedgerRow[]));
