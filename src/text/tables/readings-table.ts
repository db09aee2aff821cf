import type { Evaluation, Result, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { inYear } from '../format/dates.ts';
import { formatCount } from '../format/format.ts';
import { cell, numbers, type Table, type TableCell, words } from '../format/table.ts';
import { yearOfFigures } from '../names/reference-date.ts';
import { isQuantityResult, requirement, unitOfMeasureOf } from '../names/requirement.ts';
import { nounOf } from '../names/scope-words.ts';
import { targetCode } from '../names/target-code.ts';
import { quantityWords } from '../verdict/quantity-words.ts';
import { knownMetCell, resultHead, verdictCell } from '../verdict/result-cells.ts';

/** What is known, and of how much nothing is: units, or one number for the whole area. */
const knownCells = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): readonly TableCell[] => {
  const { quantity, unknown, n } = result;
  if (quantity !== null && isQuantityResult(target, result)) {
    const when = inYear(yearOfFigures(target, result, evaluation));
    return [
      cell(quantityWords(quantity, unitOfMeasureOf(target, evaluation), when)),
      cell(unknown === 0 ? 'không' : 'chưa đủ số liệu'),
    ];
  }
  return [
    knownMetCell(result),
    cell(`${formatCount(unknown)}/${formatCount(n)} ${nounOf(target, result)}`),
  ];
};

const rowOf = (
  names: { readonly name: string; readonly explanation: string },
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): readonly TableCell[] => [
  cell(names.name),
  cell(resultHead(result)),
  cell(requirement(target, result, evaluation)),
  ...knownCells(target, result, evaluation),
  verdictCell(target, result),
  cell(names.explanation),
];

/** A target under the site's reading and every other the clause allows, with what each would give. */
export const readingsTable = (target: TargetEvaluation, evaluation: Evaluation): Table => {
  const hasQuantity = [target.final, ...target.readings.map(({ result }) => result)].some(
    (result) => isQuantityResult(target, result),
  );
  return {
    caption: `${targetCode(target)}: các cách hiểu và kết quả theo từng cách`,
    columns: [
      words('Cách hiểu'),
      words('Ngày xét'),
      words('Cần'),
      ...(hasQuantity
        ? [words('Đã biết'), words('Chưa biết')]
        : [numbers('Đạt'), numbers('Chưa biết')]),
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
  };
};
