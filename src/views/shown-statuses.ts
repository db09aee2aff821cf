import type { Evaluation, Status } from '../evaluation/record/evaluation.ts';
import { STATUSES } from '../evaluation/record/evaluation.ts';

/** Statuses a reader looks for even where no target has them. */
const ALWAYS: readonly Status[] = ['met', 'not-met', 'inconclusive', 'no-data'];

/**
 * Statuses of the summary on the home page, in the fixed order: {@link ALWAYS}, and any that a
 * target has.
 */
export const shownStatuses = ({ summary }: Evaluation): Status[] =>
  STATUSES.filter((status) => ALWAYS.includes(status) || summary[status] > 0);
