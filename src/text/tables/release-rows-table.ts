import type { ReleaseChanges } from '../../evaluation/release-changes.ts';
import { TABLES } from '../../schema/index.ts';
import { countCell } from '../format/cells.ts';
import { cell, numbers, type Table, words } from '../format/table.ts';

/** How many rows a release brought to each table, and in all. */
export const releaseRowsTable = ({ release, tables, rows }: ReleaseChanges): Table => ({
  caption: `Số dòng theo bảng, bản ${release.id}`,
  columns: [words('Bảng'), numbers('Dòng mới'), numbers('Dòng đính chính')],
  rows: [
    ...tables.map(({ table, added, corrected }) => [
      cell(TABLES[table].label),
      countCell(added),
      countCell(corrected),
    ]),
    [cell('Tất cả'), countCell(rows.added), countCell(rows.corrected)],
  ],
});
