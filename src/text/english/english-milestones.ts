import type { Result, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { asCounted } from '../names/scope-words.ts';
import { asTarget, type DueMilestone } from '../verdict/milestone-words.ts';
import { englishDate } from './english-format.ts';
import { countedNoun, englishKnown, englishLastKnown } from './english-known.ts';
import { englishNeeded } from './english-needed.ts';

/** "Milestone of 31 December 2024". */
export const englishMilestone = ({ date }: Pick<DueMilestone, 'date'>): string =>
  `Milestone of ${englishDate(date)}`;

const known = (target: TargetEvaluation, result: Result): string => {
  const { figuresTo, n } = result;
  if (n === 0) return `there were no ${countedNoun(target, result).many} in scope`;
  if (figuresTo === null) {
    return `no usable figure was found for ${englishDate(result.referenceDate)}`;
  }
  return englishKnown(target, asCounted(target, result));
};

/**
 * What follows the word of a due milestone: what is known of its day, what the plan asks, whether it
 * was reached early (R11).
 */
export const englishMilestoneAnswer = (
  target: TargetEvaluation,
  milestone: DueMilestone,
): string => {
  const { result, earlySince } = milestone;
  const parts = [
    known(target, result),
    result.figuresTo === null && result.lastKnown !== null
      ? englishLastKnown(target, result, result.lastKnown)
      : '',
    result.n === 0 ? '' : englishNeeded(asTarget(target, milestone), result),
    earlySince === null ? '' : `reached early, since ${englishDate(earlySince)}`,
  ];
  return `: ${parts.filter((part) => part !== '').join('; ')}.`;
};
