import { LEVELS } from '../../../../schema/unit-type.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';
import { isAbove } from '../../basis/dataset-context.ts';

/** A summary counts units below its area, so the area stands above the indicator's level. */
export const aggregateLevel: AcrossCheck = {
  id: 'aggregate-level',
  stage: 'across',
  level: 'error',
  run: ({ current, registry, indicators }) =>
    current.aggregates.flatMap((row) => {
      const indicator = indicators.get(row.indicator);
      const level = registry.on(row.area_code, row.period_start)?.level;
      if (indicator === undefined || level === undefined || isAbove(level, indicator.level))
        return [];
      return [
        {
          ...cellPlace('aggregates', row, 'area_code'),
          facts: {
            found: LEVELS[level],
            below: LEVELS[indicator.level],
            indicator: row.indicator,
          },
        },
      ];
    }),
};
