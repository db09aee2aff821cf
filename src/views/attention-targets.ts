import type { Evaluation, Status, TargetEvaluation } from '../evaluation/record/evaluation.ts';

/** Statuses that ask for attention while something can still be done. */
const ATTENTION: readonly Status[] = ['late', 'attention'];

/**
 * Targets that the rules mark as late or needing attention before they are due, in plan order; empty
 * once all are due.
 */
export const attentionTargets = ({
  targets,
}: Pick<Evaluation, 'targets'>): readonly TargetEvaluation[] =>
  targets.filter(({ final }) =>
    [final.status, ...(final.statusRange ?? [])].some((status) => ATTENTION.includes(status)),
  );
