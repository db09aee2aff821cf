import type { Evaluation } from '../../evaluation/record/evaluation.ts';

/** Whether a correction or a contradiction is of figures, the plan or the register, and not of what is known of a source. */
const isTold = ({ table }: { readonly table: string }): boolean => table !== 'source-traces';

/**
 * An evaluation with the corrections and contradictions that reports tell of. What is known of a source stands
 * beside it, and how that came about nowhere: that a source was archived corrects no figure.
 */
export const toldInReports = <E extends Pick<Evaluation, 'corrections' | 'contradictions'>>(
  evaluation: E,
): E => ({
  ...evaluation,
  corrections: evaluation.corrections.filter(isTold),
  contradictions: evaluation.contradictions.filter(isTold),
});
