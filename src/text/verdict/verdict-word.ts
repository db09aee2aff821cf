import type {
  Evaluation,
  Result,
  Status,
  TargetEvaluation,
} from '../../evaluation/record/evaluation.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { restsOnInference, verdictMark } from '../names/certainty.ts';
import { resultWord, type StatusKind, statusKind } from './status.ts';

/** The word of a verdict with what it rests on: "Đạt", "Đạt (suy ra)", "Kéo giảm". */
export const verdictWord = (
  target: Pick<TargetEvaluation, 'kind' | 'better'>,
  result: Result,
  kind: StatusKind = statusKind(target),
): string => `${resultWord(result, kind)}${verdictMark(result)}`;

/** How many of the targets with a verdict at closing have it by inference. */
export const inferredVerdicts = (
  { targets }: Pick<Evaluation, 'targets'>,
  status: Status,
): number =>
  targets.filter(({ final }) => final.status === status && restsOnInference(final)).length;

/** Beside the number of targets with a verdict: ", trong đó 2 nhờ suy ra"; nothing for none. */
export const inferredAmong = (evaluation: Pick<Evaluation, 'targets'>, status: Status): string => {
  const count = inferredVerdicts(evaluation, status);
  return count === 0 ? '' : `, trong đó ${nbsp(formatCount(count), 'nhờ suy ra')}`;
};
