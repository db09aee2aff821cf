import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import { STATUSES } from '../../evaluation/record/evaluation.ts';
import { countCell } from '../format/cells.ts';
import { cell, numbers, statusCell, type Table, words } from '../format/table.ts';
import { finalWords } from '../names/reference-date.ts';
import { statusWords } from '../verdict/status.ts';
import { inferredAmong } from '../verdict/verdict-word.ts';

/** Number of targets by verdict at closing, every verdict listed, with the total. */
export const summaryTable = (evaluation: Evaluation): Table => ({
  caption: `Số mục tiêu theo kết quả ${finalWords(evaluation)}`,
  columns: [words('Kết quả'), numbers('Số mục tiêu'), words('Nghĩa là')],
  rows: [
    ...STATUSES.map((status) => {
      const { word, definition } = statusWords(status);
      return [
        statusCell(status, `${word}${inferredAmong(evaluation, status)}`),
        countCell(evaluation.summary[status]),
        cell(definition),
      ];
    }),
    [cell('Tổng số'), countCell(evaluation.targets.length), cell('Mỗi mục tiêu tính một lần.')],
  ],
});
