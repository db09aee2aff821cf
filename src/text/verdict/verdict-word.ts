import type { Result, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { verdictMark } from '../names/certainty.ts';
import { resultWord, type StatusKind, statusKind } from './status.ts';

/** The word of a verdict with what it rests on: "Đạt", "Đạt (suy ra)", "Kéo giảm". */
export const verdictWord = (
  target: Pick<TargetEvaluation, 'kind' | 'better'>,
  result: Result,
  kind: StatusKind = statusKind(target),
): string => `${resultWord(result, kind)}${verdictMark(result)}`;
