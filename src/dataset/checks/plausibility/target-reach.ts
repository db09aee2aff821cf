import { known } from '../../../schema/table.ts';
import { cellPlace } from '../basis/cell-place.ts';
import type { Finding, PlausibilityCheck } from '../basis/check.ts';

/**
 * R13: more units are asked for than are in scope when the target is closed, in the target, in another
 * reading or at a milestone. "All of them" is a share of 100 %, which survives mergers.
 */
export const targetReach: PlausibilityCheck = {
  id: 'target-reach',
  stage: 'plausibility',
  level: 'warning',
  run: ({ current, targets, registry }) => {
    const territory = current.plan[0]?.territory_code;
    return (['targets', 'readings', 'milestones'] as const).flatMap((table) =>
      current[table].flatMap((row): Finding[] => {
        const target = targets.get(row.target);
        const asked = known(row.threshold);
        if (target?.kind !== 'count' || asked === undefined || territory === undefined) return [];
        const own = 'scope_types' in row ? known(row.scope_types) : undefined;
        const closing = 'closing_date' in row ? known(row.closing_date) : undefined;
        const date = 'date' in row ? row.date : (closing ?? target.closing_date);
        const units = registry.inScope(territory, date, own ?? target.scope_types).length;
        return asked > units
          ? [{ ...cellPlace(table, row, 'threshold'), facts: { units, date } }]
          : [];
      }),
    );
  },
};
