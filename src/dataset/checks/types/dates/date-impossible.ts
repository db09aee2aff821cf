import type { CellCheck } from '../../basis/check.ts';
import { leadingParts } from './date-parts.ts';

const FEBRUARY = 2;

/** The last day a month can have, in a leap year. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day no calendar has: `2023-02-30`, `2023-13-01`, `31/11/2023`. */
export const dateImpossible: CellCheck = {
  id: 'date-impossible',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) => {
    if (column.format.kind !== 'date') return null;
    const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(raw);
    const turned = leadingParts(raw);
    if (iso === null && turned === null) return null;
    const month = iso ? Number(iso[2]) : (turned?.second ?? 0);
    const year = iso ? Number(iso[1]) : (turned?.year ?? 0);
    const days = DAYS[month - 1] ?? 0;
    return { month, year, days: month === FEBRUARY && !isLeap(year) ? days - 1 : days };
  },
};

const isLeap = (year: number): boolean => new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
