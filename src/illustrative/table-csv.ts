import { csvText } from '../dataset/csv/csv-text.ts';
import { cellText } from '../dataset/ledger/ledger.ts';
import type { TableSchema } from '../schema/table.ts';

/** Rows as a data file: the columns of the schema in their order, UTF-8, `\n` at the end of lines. */
export const tableCsv = (schema: TableSchema, rows: readonly object[]): string => {
  const columns = Object.keys(schema.columns);
  const cells = rows.map((row) =>
    columns.map((column) => cellText((row as Readonly<Record<string, unknown>>)[column])),
  );
  return csvText([columns, ...cells]);
};
