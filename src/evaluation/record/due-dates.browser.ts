import type { DueDateInfo, MeasureEvaluation, TaskCounts } from './evaluation.ts';

/**
 * No due dates are contributed on the page of contributions, nor told of there: a script has to be small. The entry
 * `#due-dates` of package.json chooses.
 */
export const dueDatesOf = (): readonly DueDateInfo[] => [];

/** All tasks; nothing is counted of their due dates. */
export const taskCounts = ({ length: measures }: readonly MeasureEvaluation[]): TaskCounts =>
  ({ measures }) as TaskCounts;

/** No due date says anything. */
export const dueDateSayings = (): readonly object[] => [];
