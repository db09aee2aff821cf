import type { CellCheck } from '../../basis/check.ts';
import { isoFrom } from './date-parts.ts';

const PARTS = /^(\d{1,2})[-/.](\d{1,2})$/;

/** A year that is no leap year. */
const ORDINARY_YEAR = 2023;

/** Both ways to read two numbers as a day of the year. */
const readings = (raw: string): string[] => {
  const [, a, b] = PARTS.exec(raw) ?? [];
  const days = [
    isoFrom(ORDINARY_YEAR, Number(a), Number(b)),
    isoFrom(ORDINARY_YEAR, Number(b), Number(a)),
  ];
  return [...new Set(days.flatMap((day) => (day === null ? [] : [day.slice('2023-'.length)])))];
};

/** A yearly starting day that is not `MM-DD`. */
export const monthDayInvalid: CellCheck = {
  id: 'month-day-invalid',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) => {
    if (column.format.kind !== 'month-day') return null;
    const [day, ...others] = readings(raw);
    return day === undefined || others.length > 0 ? {} : { proposal: day };
  },
};
