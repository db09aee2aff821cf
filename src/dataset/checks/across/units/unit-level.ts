import { LEVELS } from '../../../../schema/unit-type.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';
import { isAbove } from '../../basis/dataset-context.ts';

/**
 * A value for a unit of the wrong level: a judgement belongs to the indicator's own level, a count
 * may also be given for levels above it.
 */
export const unitLevel: AcrossCheck = {
  id: 'unit-level',
  stage: 'across',
  level: 'error',
  run: ({ current, registry, indicators }) =>
    current.values.flatMap((row) => {
      const indicator = indicators.get(row.indicator);
      const level = registry.on(row.unit_code, row.period_start)?.level;
      if (indicator === undefined || level === undefined || level === indicator.level) return [];
      if (indicator.value_type === 'count' && isAbove(level, indicator.level)) return [];
      return [
        {
          ...cellPlace('values', row, 'unit_code'),
          facts: {
            found: LEVELS[level],
            expected: LEVELS[indicator.level],
            indicator: row.indicator,
            valueType: indicator.value_type,
          },
        },
      ];
    }),
};
