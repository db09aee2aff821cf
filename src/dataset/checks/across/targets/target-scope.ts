import { known } from '../../../../schema/table.ts';
import { LEVELS, levelOf } from '../../../../schema/unit-type.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck, Finding } from '../../basis/check.ts';

/** Units of several levels in one scope, or of another level than the indicator's. */
export const targetScope: AcrossCheck = {
  id: 'target-scope',
  stage: 'across',
  level: 'error',
  run: ({ current, indicators, targets }) =>
    (['targets', 'readings'] as const).flatMap((table) =>
      current[table].flatMap((row): Finding[] => {
        const target = targets.get(row.target);
        const level = target && indicators.get(target.indicator)?.level;
        const types = known(row.scope_types) ?? [];
        if (level === undefined || types.every((type) => levelOf(type) === level)) return [];
        const facts = { level: LEVELS[level], indicator: target?.indicator ?? '' };
        return [{ ...cellPlace(table, row, 'scope_types'), facts }];
      }),
    ),
};
