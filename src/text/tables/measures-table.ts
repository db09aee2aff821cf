import type { MeasureEvaluation } from '../../evaluation/record/evaluation.ts';
import { clauseName } from '../format/clause-name.ts';
import { upperFirst } from '../format/letter-case.ts';
import { cell, type Table, words } from '../format/table.ts';
import { dueDatesWords } from '../names/due-words.ts';
import { leadWords, measureProgressWords } from '../names/measure-words.ts';

/**
 * Tasks of which something is known besides their words, each by its clause: who leads it where the plan says so, its
 * due dates if any task of the table has one, and the newest known progress.
 */
export const measuresTable = (measures: readonly MeasureEvaluation[]): Table => {
  const hasDueDates = measures.some(({ dueDates }) => dueDates.length > 0);
  return {
    caption: 'Tình hình thực hiện từng nhiệm vụ',
    columns: [
      words('Điểm'),
      words('Nhóm nhiệm vụ'),
      ...(hasDueDates ? [words('Hạn')] : []),
      words('Tiến độ'),
    ],
    rows: measures.map((measure) => [
      cell(upperFirst(clauseName(measure.clause))),
      cell(`${measure.heading}${leadWords(measure)}`),
      ...(hasDueDates ? [cell(upperFirst(dueDatesWords(measure)))] : []),
      cell(upperFirst(measureProgressWords(measure))),
    ]),
  };
};
