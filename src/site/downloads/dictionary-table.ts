import { dictionary } from '../../text/site/dictionary.ts';
import { cell, type TextTable, words } from '../../text/tables/text-table.ts';

/** The whole data dictionary as one table, the name of the table in front of each column. */
export const wholeDictionary = (): TextTable => {
  const entries = dictionary();
  return {
    caption: 'Từ điển số liệu',
    columns: [words('Bảng'), ...(entries[0]?.table.columns ?? [])],
    rows: entries.flatMap(({ name, table }) => table.rows.map((row) => [cell(name), ...row])),
  };
};
