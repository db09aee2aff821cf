import type { ReleaseChanges } from '../../evaluation/release-changes.ts';
import { TABLES } from '../../schema/index.ts';
import { formatCount } from '../format/format.ts';
import { cell, numbers, type TextTable, words } from './text-table.ts';

/** How many rows a release brought to each table, and in all. */
export const releaseRowsTable = ({ release, tables, rows }: ReleaseChanges): TextTable => ({
  caption: `Số dòng theo bảng, bản ${release.id}`,
  columns: [words('Bảng'), numbers('Dòng mới'), numbers('Dòng đính chính')],
  rows: [
    ...tables.map(({ table, added, corrected }) => [
      cell(TABLES[table].label),
      cell(formatCount(added)),
      cell(formatCount(corrected)),
    ]),
    [cell('Tất cả'), cell(formatCount(rows.added)), cell(formatCount(rows.corrected))],
  ],
});
