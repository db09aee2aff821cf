import type { Correction, Evaluation, TargetEvaluation } from '../evaluation/record/evaluation.ts';

/**
 * Corrections of figures a target is judged by: rows of its own indicator and of indicators its
 * results are inferred from.
 */
export const targetCorrections = (
  target: TargetEvaluation,
  { corrections, figures, inferences }: Evaluation,
): Correction[] => {
  const indicators = new Set([
    target.indicator,
    ...inferences
      .filter(({ toIndicator }) => toIndicator === target.indicator)
      .map(({ fromIndicator }) => fromIndicator),
  ]);
  const rows = new Set(
    figures.filter(({ indicator }) => indicators.has(indicator)).map(({ row }) => row),
  );
  return corrections.filter(({ newRow }) => rows.has(newRow));
};
