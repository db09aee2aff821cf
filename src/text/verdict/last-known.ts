import type { LastKnown, Result, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { onDay } from '../format/dates.ts';
import { lowerFirst, upperFirst } from '../format/letter-case.ts';
import { lastKnownMark } from '../names/certainty.ts';
import { lastKnownShare, nounOf, shareOf } from '../names/scope-words.ts';

/**
 * An inferred number is the least there may be, so "at least" stands before it, except before all.
 */
const inferred = ({ evidence, met, total }: LastKnown): string =>
  evidence === 'inference' && met < total ? 'ít nhất ' : '';

/**
 * What an older figure is called: the newest there is where nothing newer is known at all; else one
 * that said more than the newer ones do.
 */
const nameOf = ({ figuresTo }: Result): string =>
  figuresTo === null ? 'số liệu gần nhất' : 'số liệu đầy đủ hơn trước đó';

/** Of a plan that counts units no share is told (R11). */
const shareWords = (target: TargetEvaluation, result: Result, lastKnown: LastKnown): string => {
  const { met, total } = lastKnown;
  const share = target.kind === 'count' ? { part: met, n: total } : lastKnownShare(lastKnown);
  return shareOf(share, nounOf(target, result));
};

/** "số liệu gần nhất là 150/150 xã (100%) ngày 30/6/2023 (suy ra)", to stand inside a sentence. */
export const lastKnownWords = (
  target: TargetEvaluation,
  result: Result,
  lastKnown: LastKnown,
): string => {
  const share = shareWords(target, result, lastKnown);
  return `${nameOf(result)} là ${inferred(lastKnown)}${share} ${onDay(lastKnown.date)}${lastKnownMark(lastKnown)}`;
};

/** The last known figure, and that it is not the result: a line of the working. */
export const lastKnownLine = (
  target: TargetEvaluation,
  result: Result,
  lastKnown: LastKnown,
): string => {
  const share = shareWords(target, result, lastKnown);
  return `${upperFirst(`${inferred(lastKnown)}${share}`)}, ${onDay(lastKnown.date)}${lastKnownMark(lastKnown)}. Số liệu này có trước kỳ xét nên không dùng làm kết quả.`;
};

/** {@link lastKnownLine} with its label, to stand alone; null where no such figure is known. */
export const lastKnownText = (target: TargetEvaluation, result: Result): string | null =>
  result.lastKnown === null
    ? null
    : `${upperFirst(nameOf(result))}: ${lowerFirst(lastKnownLine(target, result, result.lastKnown))}`;
