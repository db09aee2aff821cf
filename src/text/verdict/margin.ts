import type { Evaluation, Result, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { achievementOf } from '../names/achievement.ts';
import { isQuantityResult, unitOfMeasureOf } from '../names/requirement.ts';
import { countOf, nounOf } from '../names/scope-words.ts';
import { neededText } from './needed.ts';

const reverse = (count: number, noun: string): string =>
  `Kết luận đảo chiều nếu ${countOf(count, noun)} đổi kết quả.`;

/**
 * What would have to change for the verdict to change: "Kết luận đảo chiều nếu 3 xã đổi kết quả.", how many units are
 * still lacking before the due date, or what would settle an open one ({@link neededText}). Null where no number of
 * units could change it, and for a settled quantity of a whole area.
 */
export const marginText = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): string | null => {
  const { toConfirm, lacking, toReverse } = result.margin;
  const open = neededText(target, result, evaluation);
  if (isQuantityResult(target, result)) return open;
  const noun = nounOf(target, result);
  if (toReverse !== null) return reverse(toReverse, noun);
  const { does } = achievementOf(target, unitOfMeasureOf(target, evaluation));
  if (lacking !== null) {
    const atLeast = result.unknown > 0 ? 'ít nhất ' : '';
    return `Còn thiếu ${atLeast}${countOf(lacking, noun)} ${does}.`;
  }
  if (open !== null || toConfirm === null) return open;
  // Judged by its pace: the level itself may still be found reached.
  return `Cần xác định thêm ${countOf(toConfirm, noun)} ${does} mới kết luận Đã đạt mức.`;
};
