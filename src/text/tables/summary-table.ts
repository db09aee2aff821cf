import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import { STATUSES } from '../../evaluation/record/evaluation.ts';
import { formatCount } from '../format/format.ts';
import { statusText } from '../verdict/status.ts';
import { cell, numbers, type TextTable, words } from './text-table.ts';

/** Number of targets by verdict at closing, every verdict listed, with the total. */
export const summaryTable = (evaluation: Evaluation): TextTable => ({
  caption: 'Số mục tiêu theo kết quả tại thời điểm chốt',
  columns: [words('Kết quả'), numbers('Số mục tiêu'), words('Nghĩa là')],
  rows: [
    ...STATUSES.map((status) => {
      const { word, definition } = statusText(status);
      return [cell(word), cell(formatCount(evaluation.summary[status])), cell(definition)];
    }),
    [
      cell('Tổng số'),
      cell(formatCount(evaluation.targets.length)),
      cell('Mỗi mục tiêu tính một lần.'),
    ],
  ],
});
