import type { Evaluation, Result, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { targetAddress } from '../../views/addresses/addresses.ts';
import { resultOf } from '../../views/result-of.ts';
import { upperFirst } from '../format/letter-case.ts';
import { cell, statusCell, type Table, type TableCell, words } from '../format/table.ts';
import { finalWords, periodWords } from '../names/reference-date.ts';
import { isQuantityResult, requirement, unitOfMeasureOf } from '../names/requirement.ts';
import { knownUnits } from '../verdict/known-units.ts';
import { lastKnownWords } from '../verdict/last-known.ts';
import { quantityWords } from '../verdict/quantity-words.ts';
import { figuresToCell, verdictCell } from '../verdict/result-cells.ts';
import { statusWords } from '../verdict/status.ts';

/** What is known of the time, and what was known before where that was more. */
const knownCell = (target: TargetEvaluation, result: Result, evaluation: Evaluation): string => {
  const known = knownThen(target, result, evaluation);
  return result.lastKnown === null
    ? known
    : `${known}; ${lastKnownWords(target, result, result.lastKnown)}`;
};

const knownThen = (target: TargetEvaluation, result: Result, evaluation: Evaluation): string => {
  if (result.figuresTo === null) return 'Chưa có số liệu công bố';
  const { quantity } = result;
  const known =
    quantity === null || !isQuantityResult(target, result)
      ? knownUnits(target, result, evaluation)
      : quantityWords(
          quantity,
          unitOfMeasureOf(target, evaluation),
          periodWords(target, result, evaluation),
        );
  return upperFirst(known);
};

const rowOf = (
  target: TargetEvaluation,
  year: number | null,
  evaluation: Evaluation,
): readonly TableCell[] => {
  const name = cell(target.shortName, targetAddress(evaluation.set, target.id));
  const result = resultOf(target, year);
  if (result === undefined) {
    return [
      name,
      cell('không áp dụng'),
      cell('không áp dụng'),
      statusCell('not-applicable', statusWords('not-applicable').word),
      cell('không áp dụng'),
    ];
  }
  return [
    name,
    // An area without a target of its own has no level: that of the territory is not its own.
    cell(result.binding ? upperFirst(requirement(target, result, evaluation)) : 'Không giao riêng'),
    cell(knownCell(target, result, evaluation)),
    verdictCell(target, result),
    figuresToCell(result),
  ];
};

/**
 * All targets in one year, or at closing for `null`, in the order of the plan: what was asked, what
 * is known, the verdict, the date of the figures.
 */
export const yearSummaryTable = (evaluation: Evaluation, year: number | null): Table => ({
  caption:
    year === null
      ? `Kết quả các mục tiêu ${finalWords(evaluation)}`
      : `Kết quả các mục tiêu trong năm\u00A0${year}`,
  columns: [
    words('Mục tiêu'),
    words('Cần'),
    words('Đã biết'),
    words('Kết quả'),
    words('Số liệu đến'),
  ],
  rows: evaluation.targets.map((target) => rowOf(target, year, evaluation)),
});
