import type { TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { never } from '../../schema/never.ts';
import { inYear } from '../format/dates.ts';
import { formatCount, nbsp } from '../format/format.ts';

/** What one unit does that satisfies a target, and what one does that fails it. */
export interface Achievement {
  /** After "20 xã": "đạt", "giảm ít nhất 5% so với năm 2019". */
  readonly does: string;
  /** "không đạt", "không giảm đủ 5%". */
  readonly doesNot: string;
}

/** "so với năm 2019"; "so với năm gốc" where the target names no year. */
const againstBase = (target: TargetEvaluation): string =>
  target.baselineYear === null ? 'so với năm gốc' : `so với ${inYear(target.baselineYear)}`;

/**
 * The verbs for a unit that satisfies a target or fails it. `unitOfMeasure` is that of the
 * indicator ("vụ"), needed by targets that ask for a number of things.
 */
export const achievementOf = (target: TargetEvaluation, unitOfMeasure: string): Achievement => {
  const threshold = target.threshold ?? 0;
  switch (target.kind) {
    case 'share':
    case 'count':
      return { does: 'đạt', doesNot: 'không đạt' };
    case 'reduction': {
      const by = target.atLeast ? `ít nhất ${threshold}%` : `${threshold}%`;
      return {
        does: `giảm ${by} ${againstBase(target)}`,
        doesNot: `không giảm đủ ${threshold}%`,
      };
    }
    case 'trend':
      return { does: 'giảm so với năm trước', doesNot: 'không giảm so với năm trước' };
    case 'minimum': {
      const things = nbsp(formatCount(threshold), unitOfMeasure);
      return { does: `có ít nhất ${things}`, doesNot: `có ít hơn ${things}` };
    }
    case 'hold':
      return { does: 'giữ được kết quả', doesNot: 'không giữ được kết quả' };
    default:
      return never(target.kind);
  }
};
