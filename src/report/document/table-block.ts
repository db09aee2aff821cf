import type { Table, TableCell } from '../../text/format/table.ts';
import type { TableBlock } from './report-document.ts';

/** With more columns than this a table is set smaller. */
const WIDE_TABLE = 5;

/** The cell without its link: paper has none, and a report's page leads to the site by itself. */
const withoutLink = ({ text, value }: TableCell): TableCell => ({ text, value });

/** A table as a block: its links left out, tables of many columns in smaller letters. */
export const tableBlock = (table: Table): TableBlock => ({
  kind: 'table',
  caption: table.caption,
  size: table.columns.length > WIDE_TABLE ? 'small' : 'normal',
  columns: table.columns,
  rows: table.rows.map((row) => row.map(withoutLink)),
});
