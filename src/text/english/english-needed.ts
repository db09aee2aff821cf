import type { Result, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { nbsp } from '../format/format.ts';
import { asksForMore } from '../names/achievement.ts';
import { isQuantityResult } from '../names/requirement.ts';
import { englishCount, englishPart } from './english-format.ts';
import { countedNoun, englishUnits } from './english-known.ts';

const neededQuantity = (target: TargetEvaluation, { quantity, year }: Result): string => {
  if (target.kind === 'trend') {
    const before = quantity?.baseYear ?? (year === null ? null : year - 1);
    const compared = asksForMore(target) ? 'more' : 'fewer';
    return before === null
      ? `${compared} than the year before`
      : `${compared} than ${nbsp('in', before)}`;
  }
  const limit = quantity?.limit ?? null;
  const isFloor = asksForMore(target);
  return limit === null
    ? `${target.threshold ?? 0}% ${isFloor ? 'more' : 'fewer'}`
    : `${isFloor ? 'at least' : 'at most'} ${englishCount(limit)}`;
};

/** What the target asks, after its verdict: "needed for 99%: at least 145 of 146 communes". */
export const englishNeeded = (target: TargetEvaluation, result: Result): string => {
  if (isQuantityResult(target, result)) return `needed: ${neededQuantity(target, result)}`;
  const noun = countedNoun(target, result);
  const { required, n } = result;
  const level = target.kind === 'share' ? ` for ${target.threshold ?? 0}%` : '';
  if (required === null) {
    return level === ''
      ? `needed: each ${noun.one}`
      : `needed: ${target.threshold ?? 0}% of ${noun.many}`;
  }
  const units =
    required === n
      ? `${n === 1 ? '' : 'all '}${englishUnits(n, noun)}`
      : `at least ${englishPart(required, n, noun.many)}`;
  return result.counted === 'years'
    ? `needed: ${asksForMore(target) ? 'an increase' : 'a reduction'} in ${units}`
    : `needed${level}: ${units}`;
};
