import type { DueDateInfo, MeasureEvaluation, TaskCounts } from './evaluation.ts';

/**
 * No due dates are contributed on the page of contributions, nor told of there: a script has to be small. The entry
 * `#due-dates` of package.json chooses.
 */
export const dueDatesOf = (): readonly DueDateInfo[] => [];

/** All tasks, as ones without a due date: of these nothing is counted by state. */
export const taskCounts = ({ length }: readonly MeasureEvaluation[]): TaskCounts => ({
  measures: length,
  withDueDate: 0,
  withoutDueDate: length,
  dueDates: 0,
  states: {} as TaskCounts['states'],
});
