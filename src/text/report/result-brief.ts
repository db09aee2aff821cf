import type { Evaluation, Result, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { lowerFirst, upperFirst } from '../format/letter-case.ts';
import { cell, statusCell, type TableCell } from '../format/table.ts';
import { trendVerb } from '../names/achievement.ts';
import { inferredMark } from '../names/certainty.ts';
import { isQuantityResult, unitOfMeasureOf } from '../names/requirement.ts';
import { isOwnUnit, partOf } from '../names/scope-words.ts';
import { shareCell } from '../tables/unit-comparison-table.ts';
import { rangeOf } from '../verdict/quantity-words.ts';
import { verdictWord } from '../verdict/verdict-word.ts';

/** Of a single unit: the word for meeting the target, for failing it, or for not known. */
const ownWord = (result: Result): string =>
  result.met > 0 ? `đạt${inferredMark(result)}` : result.notMet > 0 ? 'không đạt' : 'chưa biết';

/** The numbers of a result in a few words; empty where nothing is known. */
const numbersOf = (target: TargetEvaluation, result: Result, evaluation: Evaluation): string => {
  const { quantity } = result;
  if (isQuantityResult(target, result)) {
    return quantity === null || quantity.value === null
      ? ''
      : rangeOf(quantity.value, unitOfMeasureOf(target, evaluation));
  }
  if (result.figuresTo === null || result.n === 0) return '';
  if (result.counted === 'years')
    return `${partOf(result.met, result.n, 'năm')} ${trendVerb(target)}`;
  return isOwnUnit(target, result, evaluation) ? ownWord(result) : shareCell(result);
};

/**
 * A result in one cell beside those of other years: the verdict and its numbers, or the numbers alone
 * where the plan asks nothing of the area. "Không có" where there is no such result.
 */
export const resultBrief = (
  target: TargetEvaluation,
  result: Result | undefined,
  evaluation: Evaluation,
): TableCell => {
  if (result === undefined) return cell('Không có');
  const numbers = numbersOf(target, result, evaluation);
  const word = verdictWord(target, result);
  if (!result.binding) {
    return cell(numbers === '' ? 'Chưa có số liệu' : upperFirst(numbers));
  }
  const text = numbers === '' ? word : `${word}: ${lowerFirst(numbers)}`;
  return statusCell(result.status, text);
};
