import type { Evaluation, Result, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { never } from '../../schema/never.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { inYear } from '../format/dates.ts';
import { formatCount } from '../format/format.ts';
import { achievementOf, asksForMore, limitWords } from './achievement.ts';
import { allOf, nounOf, partOf } from './scope-words.ts';

/** The unit of measure of a target's indicator: "vụ". Empty where the indicator is not listed. */
export const unitOfMeasureOf = (target: TargetEvaluation, evaluation: Evaluation): string =>
  indexOf(evaluation).indicator(target.indicator)?.unitOfMeasure ?? '';

/** Whether a result is one quantity for the whole area rather than a number of units. */
export const isQuantityResult = (target: TargetEvaluation, result: Result): boolean =>
  result.counted === 'units' && (target.mode === 'total' || result.quantity !== null);

/** "cả 9 đơn vị cấp huyện …" where all must, "ít nhất 6/9 đơn vị cấp huyện …" otherwise. */
const requiredUnits = (target: TargetEvaluation, result: Result, required: number): string => {
  const noun = nounOf(target, result);
  return required === result.n
    ? allOf(result.n, noun)
    : `ít nhất ${partOf(required, result.n, noun)}`;
};

const requiredQuantity = (
  target: TargetEvaluation,
  result: Result,
  unitOfMeasure: string,
): string => {
  const { quantity } = result;
  if (target.kind === 'trend') {
    const before = quantity?.baseYear ?? (result.year === null ? null : result.year - 1);
    return `${asksForMore(target) ? 'nhiều' : 'ít'} hơn ${before === null ? 'năm trước' : inYear(before)}`;
  }
  const limit = quantity?.limit ?? null;
  const { does } = achievementOf(target, unitOfMeasure);
  if (limit === null) return does;
  const words = limitWords(target, limit, unitOfMeasure);
  return target.kind === 'minimum' || target.kind === 'maximum' ? words : `${words} (${does})`;
};

/**
 * What the target asks, as it follows "cần": "ít nhất 145/146 xã (mức 99%)", "cả 9 đơn vị cấp huyện
 * giảm ít nhất 5% so với năm 2019", "không quá 465 vụ (…)", "ít nhất 10 buổi". Where nothing is asked of the area
 * (`required` null) the words of the promise, without a number of units.
 */
export const requirement = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): string => {
  const unitOfMeasure = unitOfMeasureOf(target, evaluation);
  if (isQuantityResult(target, result)) return requiredQuantity(target, result, unitOfMeasure);
  const { required } = result;
  const { does } = achievementOf(target, unitOfMeasure);
  switch (target.kind) {
    case 'share':
      return required === null
        ? `${target.threshold}% số ${nounOf(target, result)}`
        : `${requiredUnits(target, result, required)} (mức ${target.threshold}%)`;
    case 'count':
      return required === null
        ? `${formatCount(target.threshold ?? 0)} ${nounOf(target, result)}`
        : requiredUnits(target, result, required);
    case 'trend':
      // "Kéo giảm" is what the plan asks; "kiềm chế" is told apart by the verdict.
      return result.counted === 'years'
        ? `năm nào cũng ${asksForMore(target) ? 'nhiều' : 'ít'} hơn năm trước`
        : `${required === null ? `mỗi ${nounOf(target, result)}` : requiredUnits(target, result, required)} ${does}`;
    case 'reduction':
    case 'increase':
    case 'minimum':
    case 'maximum':
    case 'hold':
      return required === null
        ? `mỗi ${nounOf(target, result)} ${does}`
        : `${requiredUnits(target, result, required)} ${does}`;
    default:
      return never(target.kind);
  }
};
