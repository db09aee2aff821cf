import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import { measuresAddress, planAddress } from '../../views/addresses/addresses.ts';
import { clauseName } from '../format/clause-name.ts';
import { upperFirst } from '../format/letter-case.ts';
import { cell, type Table, words } from '../format/table.ts';
import { measureProgressWords } from '../names/measure-words.ts';

/** The tasks of the plan with who leads each and what is known of its progress. */
export const measuresTable = (evaluation: Evaluation): Table => ({
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
