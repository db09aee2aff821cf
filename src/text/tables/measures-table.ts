import type { Evaluation, MeasureEvaluation } from '../../evaluation/evaluation.ts';
import { PROGRESS_STATES } from '../../schema/observations.ts';
import { measuresAddress, planAddress } from '../addresses.ts';
import { clauseName } from '../clause-name.ts';
import { formatDate } from '../dates.ts';
import { upperFirst } from '../letter-case.ts';
import { cell, type TextTable, words } from './text-table.ts';

/** A state of progress in words; the code itself where it has none. */
export const progressStateWords = (state: string): string =>
  state in PROGRESS_STATES ? PROGRESS_STATES[state as keyof typeof PROGRESS_STATES] : state;

/** The newest known progress of a task, with its date; said to be missing where there is none. */
export const measureProgressWords = ({ progress }: MeasureEvaluation): string => {
  const newest = progress.reduce<(typeof progress)[number] | undefined>(
    (last, one) => (last === undefined || one.date > last.date ? one : last),
    undefined,
  );
  if (newest === undefined) return 'chưa có số liệu công bố';
  return `${progressStateWords(newest.state)} (${formatDate(newest.date)}): ${newest.summary}`;
};

/** The tasks of the plan with who leads each and what is known of its progress. */
export const measuresTable = (evaluation: Evaluation): TextTable => ({
  caption: 'Nhiệm vụ, giải pháp của kế hoạch',
  columns: [words('Nhiệm vụ'), words('Điểm'), words('Cơ quan chủ trì'), words('Tiến độ')],
  rows: evaluation.measures.map((measure) => [
    cell(measure.statement, measuresAddress(evaluation.set, measure.id)),
    cell(upperFirst(clauseName(measure.clause)), planAddress(evaluation.set, measure.clause)),
    cell(measure.lead),
    cell(measureProgressWords(measure)),
  ]),
  rowIds: evaluation.measures.map((measure) => measure.id),
});
