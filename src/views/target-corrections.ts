import type { Correction, Evaluation, TargetEvaluation } from '../evaluation/record/evaluation.ts';
import { targetIndicators } from './target-indicators.ts';

/**
 * Corrections of figures a target is judged by: rows of its own indicator and of indicators its
 * results are inferred from.
 */
export const targetCorrections = (
  target: TargetEvaluation,
  evaluation: Evaluation,
): Correction[] => {
  const indicators = targetIndicators(target, evaluation);
  const rows = new Set(
    evaluation.figures.filter(({ indicator }) => indicators.has(indicator)).map(({ row }) => row),
  );
  return evaluation.corrections.filter(({ newRow }) => rows.has(newRow));
};
