import { known } from '../../../../schema/table.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck, Finding } from '../../basis/check.ts';
import { ALL, TARGET_RULES } from './target-rules.ts';

/**
 * More than a hundred percent: of a target, of another reading, or of a milestone. Only an increase
 * can be larger than what it starts from.
 */
export const targetPercent: AcrossCheck = {
  id: 'target-percent',
  stage: 'across',
  level: 'error',
  run: ({ current, targets }) =>
    (['targets', 'readings', 'milestones'] as const).flatMap((table) =>
      current[table].flatMap((row): Finding[] => {
        const kind = targets.get(row.target)?.kind;
        const isPercent =
          kind !== undefined && TARGET_RULES[kind].threshold === 'percent' && kind !== 'increase';
        return isPercent && (known(row.threshold) ?? 0) > ALL
          ? [{ ...cellPlace(table, row, 'threshold'), facts: { kind } }]
          : [];
      }),
    ),
};
