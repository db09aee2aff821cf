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

/** Whether a target asks for more: an increase, at least so many, or a trend where more is better. */
export const asksForMore = ({ kind, better }: Pick<TargetEvaluation, 'kind' | 'better'>): boolean =>
  kind === 'increase' || kind === 'minimum' || (kind === 'trend' && better === 'higher');

/** "không quá 465 vụ" or "ít nhất 10 buổi": the number that must not be passed, or must be reached. */
export const limitWords = (
  target: Pick<TargetEvaluation, 'kind' | 'better'>,
  limit: number,
  unitOfMeasure: string,
): string => {
  const things =
    unitOfMeasure === '' ? formatCount(limit) : nbsp(formatCount(limit), unitOfMeasure);
  return `${asksForMore(target) ? 'ít nhất' : 'không quá'} ${things}`;
};

/** What the numbers of a trend must do: "giảm", or "tăng" where more is better. */
export const trendVerb = (target: Pick<TargetEvaluation, 'kind' | 'better'>): string =>
  asksForMore(target) ? 'tăng' : 'giảm';

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
    case 'increase': {
      const by = target.atLeast ? `ít nhất ${threshold}%` : `${threshold}%`;
      // More than the base is asked for in any case.
      return threshold === 0
        ? { does: `tăng ${againstBase(target)}`, doesNot: `không tăng ${againstBase(target)}` }
        : { does: `tăng ${by} ${againstBase(target)}`, doesNot: `không tăng đủ ${threshold}%` };
    }
    case 'trend': {
      const verb = trendVerb(target);
      return { does: `${verb} so với năm trước`, doesNot: `không ${verb} so với năm trước` };
    }
    case 'maximum': {
      const things = nbsp(formatCount(threshold), unitOfMeasure);
      return { does: `có không quá ${things}`, doesNot: `có hơn ${things}` };
    }
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
