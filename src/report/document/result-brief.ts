import type { Evaluation, Result, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { lowerFirst, upperFirst } from '../../text/format/letter-case.ts';
import { isQuantityResult, measureOf } from '../../text/names/requirement.ts';
import { isOwnUnit, partOf } from '../../text/names/scope-words.ts';
import { shareCell } from '../../text/tables/unit-comparison-table.ts';
import { rangeOf } from '../../text/verdict/quantity-words.ts';
import { statusText } from '../../text/verdict/status.ts';
import type { ReportCell } from './report-document.ts';

/** One unit by itself: it does or does not. */
const ownWord = ({ met, notMet }: Result): string =>
  met > 0 ? 'đạt' : notMet > 0 ? 'không đạt' : 'chưa biết';

/** The numbers of a result in a few words; empty where nothing is known. */
const numbersOf = (target: TargetEvaluation, result: Result, evaluation: Evaluation): string => {
  const { quantity } = result;
  if (isQuantityResult(target, result)) {
    return quantity === null || quantity.value === null
      ? ''
      : rangeOf(quantity.value, measureOf(target, evaluation));
  }
  if (result.figuresTo === null || result.n === 0) return '';
  if (result.counted === 'years') return `${partOf(result.met, result.n, 'năm')} giảm`;
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
): ReportCell => {
  if (result === undefined) return { text: 'Không có', status: null };
  const numbers = numbersOf(target, result, evaluation);
  const { word } = statusText(result.status, target.kind);
  if (!result.binding) {
    return { text: numbers === '' ? 'Chưa có số liệu' : upperFirst(numbers), status: null };
  }
  const text = numbers === '' ? word : `${word}: ${lowerFirst(numbers)}`;
  return { text, status: result.status };
};
