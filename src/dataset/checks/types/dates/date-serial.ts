import { addDays } from '../../../../schema/dates.ts';
import type { CellCheck } from '../../basis/check.ts';

/** Day 0 of the serial numbers in which spreadsheets keep dates (from March 1900 on). */
const DAY_ZERO = '1899-12-30';

/** Serial numbers of days that data speak of, 1990 to 2049: another number of five digits is no day. */
const FIRST = 32_874;
const LAST = 54_788;

/** `45291`: a date that a spreadsheet shows as its serial number. */
export const dateSerial: CellCheck = {
  id: 'date-serial',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) => {
    const [, day] = (column.format.kind === 'date' && /^(\d{5})(?:[.,]\d+)?$/.exec(raw)) || [];
    const serial = Number(day);
    return serial >= FIRST && serial <= LAST ? { proposal: addDays(DAY_ZERO, serial) } : null;
  },
};
