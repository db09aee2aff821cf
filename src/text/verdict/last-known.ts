import type { LastKnown, Result, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { onDay } from '../format/dates.ts';
import { lowerFirst, upperFirst } from '../format/letter-case.ts';
import { lastKnownShare, nounOf, shareOf } from '../names/scope-words.ts';

/**
 * An inferred number is the least there may be, so "at least" stands before it, except before all.
 */
const inferred = ({ evidence, met, total }: LastKnown): string =>
  evidence === 'inference' && met < total ? 'ít nhất ' : '';

const label = (lastKnown: LastKnown): string =>
  lastKnown.evidence === 'inference' ? ', suy ra' : '';

/** Of a plan that counts units no share is told (R11). */
const shareWords = (target: TargetEvaluation, result: Result, lastKnown: LastKnown): string => {
  const { met, total } = lastKnown;
  const share = target.kind === 'count' ? { part: met, n: total } : lastKnownShare(lastKnown);
  return shareOf(share, nounOf(target, result));
};

/** "lần cuối biết là 150/150 xã (100%) ngày 30/6/2023", to stand inside a sentence. */
export const lastKnownWords = (
  target: TargetEvaluation,
  result: Result,
  lastKnown: LastKnown,
): string => {
  const share = shareWords(target, result, lastKnown);
  return `lần cuối biết là ${inferred(lastKnown)}${share} ${onDay(lastKnown.date)}${label(lastKnown)}`;
};

/** The last known figure, and that it is not the result: a line of the working. */
export const lastKnownLine = (
  target: TargetEvaluation,
  result: Result,
  lastKnown: LastKnown,
): string => {
  const share = shareWords(target, result, lastKnown);
  return `${upperFirst(`${inferred(lastKnown)}${share}`)}, ${onDay(lastKnown.date)}${label(lastKnown)}. Số liệu này có trước kỳ xét nên không dùng làm kết quả.`;
};

/** {@link lastKnownLine} with its label, to stand alone; null where no such figure is known. */
export const lastKnownText = (target: TargetEvaluation, result: Result): string | null =>
  result.lastKnown === null
    ? null
    : `Lần cuối biết: ${lowerFirst(lastKnownLine(target, result, result.lastKnown))}`;
