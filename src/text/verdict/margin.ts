import type { Evaluation, Result, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { upperFirst } from '../format/letter-case.ts';
import { achievementOf } from '../names/achievement.ts';
import { isQuantityResult, unitOfMeasureOf } from '../names/requirement.ts';
import { countOf, nounOf } from '../names/scope-words.ts';

const reverse = (count: number, noun: string): string =>
  `Kết luận đảo chiều nếu ${countOf(count, noun)} đổi kết quả.`;

/** What could be concluded: before the due date a level can be reached, or out of reach. */
const conclusions = ({ due }: Result): { readonly good: string; readonly bad: string } =>
  due ? { good: 'đạt', bad: 'không đạt' } : { good: 'đã đạt mức', bad: 'không thể đạt' };

/**
 * What would have to change for the verdict to change: "Kết luận đảo chiều nếu 3 xã đổi kết quả.",
 * what would settle an open one, or how many units are still lacking before the due date. Null where
 * no number of units could change it, and for the quantity of a whole area.
 */
export const marginText = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): string | null => {
  const { toConfirm, toRefute, lacking, toReverse } = result.margin;
  if (isQuantityResult(target, result)) return null;
  const noun = nounOf(target, result);
  if (toReverse !== null) return reverse(toReverse, noun);
  const { does, doesNot } = achievementOf(target, unitOfMeasureOf(target, evaluation));
  if (lacking !== null) {
    const atLeast = result.unknown > 0 ? 'ít nhất ' : '';
    return `Còn thiếu ${atLeast}${countOf(lacking, noun)} ${does}.`;
  }
  const { good, bad } = conclusions(result);
  const settles = (count: number, does: string, conclusion: string): string =>
    `cần xác định thêm ${countOf(count, noun)} ${does} mới kết luận được là ${conclusion}`;
  const parts = [
    ...(toConfirm === null ? [] : [settles(toConfirm, does, good)]),
    ...(toRefute === null ? [] : [settles(toRefute, doesNot, bad)]),
  ];
  return parts.length === 0 ? null : `${upperFirst(parts.join('; '))}.`;
};
