import type { Correction, Evaluation } from '../../evaluation/record/evaluation.ts';
import { dateCell } from '../format/cells.ts';
import { cell, type Table, type TableCell, words } from '../format/table.ts';
import { noLink } from '../names/row-words.ts';
import { correctedRow } from './correction-groups.ts';

const rowsOf = (
  correction: Correction,
  evaluation: Evaluation,
): readonly (readonly TableCell[])[] => {
  const { about, changes, rows } = correctedRow(correction, evaluation, noLink);
  return changes.map(({ column, before, after }) => [
    dateCell(correction.recordedOn),
    ...[about, column, before, after, correction.reason, rows].map((text) => cell(text)),
  ]);
};

/** Every correction on record, one row for each changed cell, newest first: for files. */
export const correctionsTable = (evaluation: Evaluation): Table => ({
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
  rows: evaluation.corrections.flatMap((one) => rowsOf(one, evaluation)),
});
