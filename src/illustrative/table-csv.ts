import { csvText } from '../dataset/csv/csv-text.ts';
import { cellText } from '../dataset/ledger/ledger.ts';
import type { TableSchema } from '../schema/table.ts';

/**
 * Rows as a data file: the columns of the schema in their order, UTF-8, `\n` at the end of lines. A
 * column added later is left out where no row says more than its absence does.
 */
export const tableCsv = (schema: TableSchema, rows: readonly object[]): string => {
  const textIn = (row: object, column: string): string =>
    cellText((row as Readonly<Record<string, unknown>>)[column]);
  const columns = Object.keys(schema.columns).filter((column) => {
    const unwritten = schema.columns[column]?.unwritten ?? null;
    return unwritten === null || rows.some((row) => textIn(row, column) !== unwritten);
  });
  const cells = rows.map((row) => columns.map((column) => textIn(row, column)));
  return csvText([columns, ...cells]);
};
