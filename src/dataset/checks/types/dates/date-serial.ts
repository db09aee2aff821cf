import { addDays } from '../../../../schema/dates.ts';
import type { CellCheck } from '../../basis/check.ts';

/** Day 0 of the serial numbers in which spreadsheets keep dates (from March 1900 on). */
const DAY_ZERO = '1899-12-30';

/** `45291`: a date that a spreadsheet shows as its serial number. */
export const dateSerial: CellCheck = {
  id: 'date-serial',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) =>
    column.format.kind === 'date' && /^\d{5}(?:\.\d+)?$/.test(raw)
      ? { suggestion: addDays(DAY_ZERO, Math.floor(Number(raw))) }
      : null,
};
