import type { Evaluation, SourceInfo, TargetEvaluation } from '../evaluation/record/evaluation.ts';

/**
 * Sources of the figures that any result of a target rests on, in the order of the list of sources.
 * Empty where nothing is known.
 */
export const targetSources = (
  { years, final }: TargetEvaluation,
  { figures, sources }: Evaluation,
): SourceInfo[] => {
  const rows = new Set([...years, final].flatMap((result) => result.rows));
  const used = new Set(figures.filter(({ row }) => rows.has(row)).map(({ source }) => source));
  return sources.filter(({ id }) => used.has(id));
};
