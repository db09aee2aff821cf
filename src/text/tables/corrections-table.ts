import { parseIdentity } from '../../dataset/ledger/row-identity.ts';
import type { Correction, Evaluation } from '../../evaluation/record/evaluation.ts';
import { TABLES, type TableName } from '../../schema/index.ts';
import type { TableSchema } from '../../schema/table.ts';
import { dateCell } from '../format/cells.ts';
import { cell, type Table, type TableCell, words } from '../format/table.ts';
import { cellWords } from '../names/cell-words.ts';
import { keyAbout } from '../names/key-about.ts';
import { noLink, type RowLink, replacedWords } from '../names/row-words.ts';

const schemaOf = (table: string): TableSchema | undefined =>
  table in TABLES ? TABLES[table as TableName] : undefined;

const rowsOf = (
  correction: Correction,
  evaluation: Evaluation,
  linkTo: RowLink,
): readonly (readonly TableCell[])[] => {
  const { table, recordedOn, reason, oldRow, newRow } = correction;
  const schema = schemaOf(table);
  return correction.cells.map(({ column, old, new: current }) => [
    dateCell(recordedOn),
    cell(keyAbout(table, parseIdentity(newRow).key, evaluation)),
    cell(schema?.columns[column]?.label ?? column),
    cell(cellWords(schema, column, old)),
    cell(cellWords(schema, column, current)),
    cell(reason),
    cell(replacedWords(oldRow, newRow), linkTo(newRow)),
  ]);
};

/**
 * Every correction on record, one row for each changed cell, newest first.
 * @param linkTo where the new row stands, if readers can be shown it
 */
export const correctionsTable = (evaluation: Evaluation, linkTo: RowLink = noLink): Table => ({
  caption: 'Số liệu đã đính chính',
  columns: [
    words('Ngày ghi'),
    words('Số liệu'),
    words('Cột'),
    words('Trước'),
    words('Sau'),
    words('Lý do'),
    words('Dòng'),
  ],
  rows: evaluation.corrections.flatMap((one) => rowsOf(one, evaluation, linkTo)),
});
