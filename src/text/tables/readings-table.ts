import type { Evaluation, Result, TargetEvaluation } from '../../evaluation/evaluation.ts';
import { formatCount } from '../format.ts';
import { requirement } from '../requirement.ts';
import { nounOf } from '../scope-words.ts';
import { knownCount, resultHead, verdictCell } from './result-cells.ts';
import { cell, numbers, type TextCell, type TextTable, words } from './text-table.ts';

const rowOf = (
  names: { readonly name: string; readonly explanation: string },
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): readonly TextCell[] => [
  cell(names.name),
  cell(resultHead(result)),
  cell(requirement(target, result, evaluation)),
  cell(knownCount(result, result.met)),
  cell(`${formatCount(result.unknown)}/${formatCount(result.n)} ${nounOf(target, result)}`),
  cell(verdictCell(target, result, evaluation)),
  cell(names.explanation),
];

/** A target under the site's reading and every other the clause allows, with what each would give. */
export const readingsTable = (target: TargetEvaluation, evaluation: Evaluation): TextTable => ({
  caption: `${target.shortName}: các cách hiểu và kết quả theo từng cách`,
  columns: [
    words('Cách hiểu'),
    words('Ngày xét'),
    words('Cần'),
    numbers('Biết chắc đạt'),
    numbers('Chưa biết'),
    words('Kết quả'),
    words('Vì sao'),
  ],
  rows: [
    rowOf(
      { name: 'Cách hiểu của trang này', explanation: target.reading },
      target,
      target.final,
      evaluation,
    ),
    ...target.readings.map((reading) => rowOf(reading, target, reading.result, evaluation)),
  ],
});
