import type { DueDateInfo } from './evaluation.ts';

/**
 * No due dates are contributed on the page of contributions, nor told of there: a script has to be small. The entry
 * `#due-dates` of package.json chooses.
 */
export const dueDatesOf = (): readonly DueDateInfo[] => [];
