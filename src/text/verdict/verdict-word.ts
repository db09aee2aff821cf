import type {
  Evaluation,
  Result,
  Status,
  TargetEvaluation,
} from '../../evaluation/record/evaluation.ts';
import { inferredVerdicts } from '../../evaluation/record/rests-on-inference.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { verdictMark } from '../names/certainty.ts';
import { resultWord, type StatusKind, statusKind } from './status.ts';

/** The word of a verdict with what it rests on: "Đạt", "Đạt (suy ra)", "Kéo giảm". */
export const verdictWord = (
  target: Pick<TargetEvaluation, 'kind' | 'better'>,
  result: Result,
  kind: StatusKind = statusKind(target),
): string => `${resultWord(result, kind)}${verdictMark(result)}`;

/** Beside the number of targets with a verdict: ", trong đó 2 nhờ suy ra"; nothing for none. */
export const inferredAmong = (evaluation: Pick<Evaluation, 'targets'>, status: Status): string => {
  const count = inferredVerdicts(evaluation, status);
  return count === 0 ? '' : `, trong đó ${nbsp(formatCount(count), 'nhờ suy ra')}`;
};
