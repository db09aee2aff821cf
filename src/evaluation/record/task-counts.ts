import {
  DUE_STATES,
  type DueState,
  type MeasureEvaluation,
  type TaskCounts,
} from './evaluation.ts';

/**
 * How many tasks have a due date and how many none, which together are all of them; and how many due dates are in
 * each state, which together are all due dates: a task that is due every year counts once for each year.
 */
export const taskCounts = (measures: readonly MeasureEvaluation[]): TaskCounts => {
  const states = Object.fromEntries(DUE_STATES.map((state) => [state, 0])) as Record<
    DueState,
    number
  >;
  const dues = measures.flatMap(({ dueDates }) => dueDates);
  for (const { state } of dues) states[state] += 1;
  const withDueDate = measures.filter(({ dueDates }) => dueDates.length > 0).length;
  return {
    measures: measures.length,
    withDueDate,
    withoutDueDate: measures.length - withDueDate,
    silent: measures.filter(({ progress }) => progress.length === 0).length,
    dueDates: dues.length,
    states,
  };
};
