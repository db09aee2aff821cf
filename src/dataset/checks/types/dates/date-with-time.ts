import { isDate } from '../../../../schema/dates.ts';
import type { CellCheck } from '../../basis/check.ts';

const WITH_TIME = /^(\d{4}-\d\d-\d\d)[T ](\d.*)$/;

/** Midnight without a zone is a date that a program wrote in full; 17:00Z is the next day in Viet Nam. */
const MIDNIGHT = /^0?0:00(?::00(?:\.0+)?)?$/;

/** A date with a time of day behind it: `2023-12-31 00:00:00`. */
export const dateWithTime: CellCheck = {
  id: 'date-with-time',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) => {
    const [, date = '', time = ''] = (column.format.kind === 'date' && WITH_TIME.exec(raw)) || [];
    if (!isDate(date)) return null;
    return MIDNIGHT.test(time) ? { proposal: date } : { suggestion: date };
  },
};
