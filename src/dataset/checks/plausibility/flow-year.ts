import { addDays, daysBetween, statisticalYear, yearOf } from '../../../schema/dates.ts';
import { known } from '../../../schema/table.ts';
import { cellPlace } from '../basis/cell-place.ts';
import type { PlausibilityCheck } from '../basis/check.ts';

/** A period of about a year is meant to be a year; a quarter or half is not. */
const ABOUT_A_YEAR = 358;

const isYearOf = (start: string, end: string, yearStart: string): boolean =>
  [yearOf(end), yearOf(end) + 1].some((year) => {
    const period = statisticalYear(year, yearStart);
    return period.start === start && period.end === end;
  });

/** A yearly figure whose bounds are not those of the indicator's statistical year. */
export const flowYear: PlausibilityCheck = {
  id: 'flow-year',
  stage: 'plausibility',
  level: 'warning',
  run: ({ current, indicators }) =>
    current.values.flatMap((row) => {
      const indicator = indicators.get(row.indicator);
      const yearStart = indicator?.timing === 'flow' ? known(indicator.year_start) : undefined;
      const { period_start: start, period_end: end } = row;
      if (yearStart === undefined || isYearOf(start, end, yearStart)) return [];
      if (daysBetween(start, addDays(end, 1)) < ABOUT_A_YEAR) return [];
      const expected = statisticalYear(yearOf(end), yearStart);
      return [
        {
          ...cellPlace('values', row, 'period_start'),
          facts: { end, expectedStart: expected.start, expectedEnd: expected.end },
        },
      ];
    }),
};
