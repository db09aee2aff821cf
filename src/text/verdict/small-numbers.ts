import type { Result, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { formatOneOf } from '../format/format.ts';
import { isQuantityResult } from '../names/requirement.ts';
import { nounOf } from '../names/scope-words.ts';

/** Below this many units (as in `Result.smallNumbers`) the weight of one unit is worth saying. */
const FEW_UNITS = 30;

/**
 * The caution for small counts: how much one unit weighs, or that a baseline is small. Null where
 * the result is not marked as resting on small numbers.
 */
export const smallNumbersText = (target: TargetEvaluation, result: Result): string | null => {
  if (!result.smallNumbers || result.n === 0 || result.counted === 'years') return null;
  // Of one unit of which nothing is asked there is no share to be moved.
  if (result.n === 1 && !result.binding) return null;
  if (isQuantityResult(target, result) || result.n >= FEW_UNITS) {
    return 'Số gốc nhỏ: thêm hay bớt một trường hợp làm tỷ lệ thay đổi nhiều.';
  }
  const noun = nounOf(target, result);
  return `Số đơn vị ít: một ${noun} bằng ${formatOneOf(result.n)} điểm phần trăm.`;
};
