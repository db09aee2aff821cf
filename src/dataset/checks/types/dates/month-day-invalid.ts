import type { CellCheck } from '../../basis/check.ts';

/** A yearly starting day that is not `MM-DD`. */
export const monthDayInvalid: CellCheck = {
  id: 'month-day-invalid',
  stage: 'types',
  level: 'error',
  run: ({ column }) => (column.format.kind === 'month-day' ? {} : null),
};
