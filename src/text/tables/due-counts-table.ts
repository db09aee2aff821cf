import type { TaskCounts } from '../../evaluation/record/evaluation.ts';
import { countCell } from '../format/cells.ts';
import { formatDate } from '../format/dates.ts';
import { cell, numbers, type Table, words } from '../format/table.ts';
import { listedStates } from '../names/due-words.ts';

/** Due dates of tasks by state on a day; the last row is their sum. */
export const dueCountsTable = (counts: TaskCounts, day: string): Table => ({
  caption: `Nhiệm vụ có hạn theo tình trạng, đến ngày ${formatDate(day)}`,
  columns: [words('Tình trạng'), numbers('Số hạn')],
  rows: [
    ...listedStates(counts).map(([state, count]) => [cell(state), countCell(count)]),
    [cell('Tổng số hạn'), countCell(counts.dueDates)],
  ],
});
