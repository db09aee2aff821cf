import type {
  DueDateInfo,
  DueState,
  MeasureEvaluation,
  TaskCounts,
} from '../../evaluation/record/evaluation.ts';
import { formatDate, onDay } from '../format/dates.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { upperFirst } from '../format/letter-case.ts';

/** States of due dates as officials tell them; "quá hạn" only where a source says so. */
const DUE_STATE_WORDS: Readonly<Record<DueState, string>> = {
  'done-on-time': 'hoàn thành đúng hạn',
  'done-late': 'hoàn thành quá hạn',
  done: 'đã hoàn thành, chưa rõ có đúng hạn hay không',
  'open-in-time': 'đang thực hiện, còn trong hạn',
  'open-overdue': 'chưa hoàn thành, đã quá hạn',
  'not-due': 'chưa đến hạn, chưa có số liệu về tiến độ',
  unknown: 'đã đến hạn, chưa rõ đã hoàn thành hay chưa',
  'no-data': 'đã đến hạn, chưa có số liệu về tiến độ',
};

/** The day on which it was done; of what was not done, the last day of which a source says so. */
const dayWords = ({ state, doneOn, saidOn }: DueDateInfo): string => {
  if (doneOn !== null) return ` (ngày ${formatDate(doneOn)})`;
  const isDone = state.startsWith('done');
  return isDone || saidOn === null ? '' : ` (theo nguồn, đến ${formatDate(saidOn)})`;
};

/** "30/6/2023, văn bản hướng dẫn: hoàn thành quá hạn (ngày 4/7/2023)". */
export const dueDateWords = (due: DueDateInfo): string =>
  `${formatDate(due.dueOn)}, ${due.deliverable}: ${DUE_STATE_WORDS[due.state]}${dayWords(due)}`;

/** The due dates of a task; that none is set where there is none. */
export const dueDatesWords = ({ dueDates }: Pick<MeasureEvaluation, 'dueDates'>): string =>
  dueDates.length === 0 ? 'không được nêu hạn' : dueDates.map(dueDateWords).join('; ');

/**
 * Which tasks have a due date, and how many: "1 trên 5 nhiệm vụ có hạn, 4 nhiệm vụ không được nêu hạn." Where none has,
 * that nothing can be said of being late. Null without tasks.
 */
export const dueDatesText = (counts: TaskCounts): string | null => {
  const { measures, withDueDate, withoutDueDate, dueDates } = counts;
  if (measures === 0) return null;
  if (withDueDate === 0) {
    return 'Phần văn bản kế hoạch đã có và các nguồn đã ghi không nêu hạn của nhiệm vụ nào, nên không nói được nhiệm vụ nào đúng hạn, nhiệm vụ nào quá hạn.';
  }
  const without =
    withoutDueDate === 0
      ? ''
      : `; ${nbsp(formatCount(withoutDueDate), 'nhiệm vụ')} không được nêu hạn`;
  const several =
    dueDates === withDueDate
      ? ''
      : ` Có nhiệm vụ có nhiều hạn: tất cả ${nbsp(formatCount(dueDates), 'hạn')}, mỗi hạn tính một lần.`;
  return `${formatCount(withDueDate)} trên ${nbsp(formatCount(measures), 'nhiệm vụ')} có hạn${without}.${several}`;
};

/** States that every summary counts, also where there is none: those officials report. */
const ALWAYS: ReadonlySet<DueState> = new Set<DueState>([
  'done-on-time',
  'done-late',
  'open-in-time',
  'open-overdue',
]);

/** The states that a summary lists with their numbers, in their order: the usual four, others where there are any. */
export const listedStates = ({ states }: TaskCounts): readonly (readonly [string, number])[] =>
  (Object.entries(states) as [DueState, number][])
    .filter(([state, count]) => count > 0 || ALWAYS.has(state))
    .map(([state, count]) => [upperFirst(DUE_STATE_WORDS[state]), count]);

/** "Chưa có số liệu công bố về tiến độ của 5 nhiệm vụ, đến ngày 31/12/2023:", before their list. */
export const silentTasksLead = (count: number, day: string): string =>
  `Chưa có số liệu công bố về tiến độ của ${nbsp(formatCount(count), 'nhiệm vụ')}, đến ${onDay(day)}:`;
