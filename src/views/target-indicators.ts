import type { Evaluation, TargetEvaluation } from '../evaluation/record/evaluation.ts';

/** The indicators a target is judged by: its own, and those its results are inferred from. */
export const targetIndicators = (
  target: TargetEvaluation,
  { inferences }: Pick<Evaluation, 'inferences'>,
): ReadonlySet<string> =>
  new Set([
    target.indicator,
    ...inferences
      .filter(({ toIndicator }) => toIndicator === target.indicator)
      .map(({ fromIndicator }) => fromIndicator),
  ]);
