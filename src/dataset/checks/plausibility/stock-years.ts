import { yearOf } from '../../../schema/dates.ts';
import { cellPlace } from '../basis/cell-place.ts';
import type { Finding, PlausibilityCheck } from '../basis/check.ts';

/**
 * The day of a figure is only known to lie in a span over several years, so it answers for none of
 * them. A result that lasts until it is revoked may well be known no better.
 */
export const stockYears: PlausibilityCheck = {
  id: 'stock-years',
  stage: 'plausibility',
  level: 'warning',
  run: ({ current, indicators }) =>
    (['values', 'aggregates'] as const).flatMap((table) =>
      current[table].flatMap((row): Finding[] => {
        const { period_start: start, period_end: end } = row;
        if (start === end || yearOf(start) === yearOf(end)) return [];
        const indicator = indicators.get(row.indicator);
        return indicator?.timing === 'stock' && indicator.lasting === 'no'
          ? [{ ...cellPlace(table, row, 'period_start'), facts: { end } }]
          : [];
      }),
    ),
};
