import { isMissing } from '../../../../schema/table.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** A flow needs the first day of its statistical year; a stock has none. */
export const indicatorYearStart: AcrossCheck = {
  id: 'indicator-year-start',
  stage: 'across',
  level: 'error',
  run: ({ current }) =>
    current.indicators
      .filter((row) => (row.timing === 'flow') === isMissing(row.year_start))
      .map((row) => ({
        ...cellPlace('indicators', row, 'year_start'),
        facts: { timing: row.timing },
      })),
};
