import { isDate } from '../../../../schema/dates.ts';
import type { CellCheck } from '../../basis/check.ts';

/** A date with a time of day behind it: `2023-12-31 00:00:00`. */
export const dateWithTime: CellCheck = {
  id: 'date-with-time',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) => {
    const date =
      column.format.kind === 'date' ? /^(\d{4}-\d\d-\d\d)[T ]\d/.exec(raw)?.[1] : undefined;
    return date !== undefined && isDate(date) ? { suggestion: date } : null;
  },
};
