import type { Correction, Evaluation } from '../../evaluation/evaluation.ts';
import { TABLES, type TableName } from '../../schema/index.ts';
import type { TableSchema } from '../../schema/table.ts';
import { formatDate } from '../dates.ts';
import { cell, type TextCell, type TextTable, words } from './text-table.ts';

const schemaOf = (table: string): TableSchema | undefined =>
  table in TABLES ? TABLES[table as TableName] : undefined;

const rowsOf = (correction: Correction): readonly (readonly TextCell[])[] => {
  const schema = schemaOf(correction.table);
  return correction.cells.map(({ column, old, new: current }) => [
    cell(formatDate(correction.recordedOn)),
    cell(schema?.label ?? correction.table),
    cell(schema?.columns[column]?.label ?? column),
    cell(old),
    cell(current),
    cell(correction.reason),
    cell(`${correction.oldRow}, thay bằng ${correction.newRow}`),
  ]);
};

/** Every correction on record, one row for each changed cell, oldest first. */
export const correctionsTable = (evaluation: Evaluation): TextTable => ({
  caption: 'Số liệu đã đính chính',
  columns: [
    words('Ngày ghi'),
    words('Bảng'),
    words('Cột'),
    words('Trước'),
    words('Sau'),
    words('Lý do'),
    words('Dòng'),
  ],
  rows: evaluation.corrections.flatMap(rowsOf),
});
