import type { Evaluation, Result, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { conflictText } from './conflict.ts';
import { lastKnownText, lastStated } from './last-known.ts';
import { marginText } from './margin.ts';
import { smallNumbersText } from './small-numbers.ts';

/**
 * What a reader should know before using a verdict, most important first: conflicts between
 * sources, an older figure that is not the result, how near the verdict is to changing, small
 * numbers. Empty where there is nothing to say.
 */
export const cautions = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): readonly string[] =>
  [
    ...result.conflicts.map((conflict) => conflictText(conflict, evaluation)),
    lastStated(target, result, evaluation) === null ? lastKnownText(target, result) : null,
    marginText(target, result, evaluation),
    smallNumbersText(target, result),
  ].filter((text) => text !== null);
