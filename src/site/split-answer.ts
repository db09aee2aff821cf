import type { Evaluation, Result, TargetEvaluation } from '../evaluation/evaluation.ts';
import { answer } from '../text/answer.ts';
import { statusText } from '../text/status.ts';

/**
 * What follows the word of the status in the answer (": biết chắc ít nhất 20/146 xã …"), so that a
 * page can draw the word with its shape and still say exactly the sentence. Throws if the sentence
 * does not start with the word.
 */
export const splitAnswer = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): string => {
  const sentence = answer(target, result, evaluation);
  const { word } = statusText(result.status, target.kind);
  if (!sentence.startsWith(word)) throw new Error(`The answer does not start with "${word}".`);
  return sentence.slice(word.length);
};
