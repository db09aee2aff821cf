import type { Result, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { never } from '../../schema/never.ts';
import { formatScaled } from '../format/format.ts';
import { nounOf } from '../names/scope-words.ts';

/**
 * The caution for small counts: how much one unit weighs, or that a baseline is small. Null where the
 * result does not rest on small numbers.
 */
export const smallNumbersText = (target: TargetEvaluation, result: Result): string | null => {
  const { smallNumbers, shares } = result;
  switch (smallNumbers) {
    case null:
      return null;
    case 'base':
      return 'Số gốc nhỏ: thêm hay bớt một trường hợp làm tỷ lệ thay đổi nhiều.';
    case 'units': {
      const points = formatScaled(shares?.onePermille ?? 0, 1);
      return `Số đơn vị ít: một ${nounOf(target, result)} bằng ${points} điểm phần trăm.`;
    }
    default:
      return never(smallNumbers);
  }
};
