import type { Evaluation } from '../../evaluation/evaluation.ts';
import { unitAddress } from '../addresses.ts';
import { conflictDifference, conflictFigures } from '../conflict.ts';
import { formatDate } from '../dates.ts';
import { indexOf } from '../evaluation-index.ts';
import { unitTitle } from '../unit-names.ts';
import { cell, type TextTable, words } from './text-table.ts';

/** Every pair of figures that cannot both be right, with their difference and their rows. */
export const conflictsTable = (evaluation: Evaluation): TextTable => {
  const index = indexOf(evaluation);
  return {
    caption: 'Các nguồn nêu khác nhau',
    columns: [
      words('Chỉ tiêu'),
      words('Địa bàn'),
      words('Ngày'),
      words('Các số được nêu'),
      words('Chênh lệch'),
      words('Dòng'),
    ],
    rows: evaluation.conflicts.map((conflict) => {
      const unit = index.unit(conflict.unit);
      const rows = conflict.figures.flatMap((figure) => figure.rows);
      return [
        cell(index.indicator(conflict.indicator)?.name ?? conflict.indicator),
        cell(unit ? unitTitle(unit) : conflict.unit, unitAddress(evaluation.set, conflict.unit)),
        cell(formatDate(conflict.date)),
        cell(conflictFigures(conflict, evaluation).join('; ')),
        cell(conflictDifference(conflict, evaluation) || 'không áp dụng'),
        cell(rows.join('; ')),
      ];
    }),
  };
};
