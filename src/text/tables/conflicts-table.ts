import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import { unitPageAddress } from '../../views/unit-pages.ts';
import { dateCell } from '../format/cells.ts';
import { cell, type Table, words } from '../format/table.ts';
import { indicatorTitle } from '../names/evidence.ts';
import { rowPhrases } from '../names/row-words.ts';
import { unitTitleOf } from '../names/unit-names.ts';
import { conflictDifference, conflictFigures } from '../verdict/conflict.ts';

/**
 * Every pair of figures that cannot both be right, with their difference and their rows.
 * @param whole the evaluation of the whole territory, where this one is the view of an area
 */
export const conflictsTable = (evaluation: Evaluation, whole: Evaluation = evaluation): Table => {
  const beside = whole === evaluation ? 'record' : 'nothing';
  return {
    caption: 'Các số liệu nêu khác nhau',
    columns: [
      words('Chỉ tiêu'),
      words('Địa bàn'),
      words('Ngày'),
      words('Các số được nêu'),
      words('Chênh lệch'),
      words('Dòng'),
    ],
    rows: evaluation.conflicts.map((conflict) => {
      const rows = conflict.figures.flatMap((figure) => figure.rows);
      return [
        cell(indicatorTitle(evaluation, conflict.indicator)),
        cell(unitTitleOf(evaluation, conflict.unit), unitPageAddress(conflict.unit, evaluation)),
        dateCell(conflict.date),
        cell(conflictFigures(conflict, evaluation).join('; ')),
        cell(conflictDifference(conflict, evaluation) || 'không áp dụng'),
        cell(rowPhrases(rows, whole, beside).join('. ')),
      ];
    }),
  };
};
