import { known } from '../../../schema/table.ts';
import { cellPlace } from '../basis/cell-place.ts';
import type { Finding, PlausibilityCheck } from '../basis/check.ts';

/**
 * A milestone that asks for more than the target itself, or for less than an earlier milestone: the path
 * to the end would lead down.
 */
export const milestoneLevel: PlausibilityCheck = {
  id: 'milestone-level',
  stage: 'plausibility',
  level: 'warning',
  run: ({ current, targets }) =>
    [...Map.groupBy(current.milestones, ({ target }) => target)].flatMap(([id, milestones]) => {
      const end = known(targets.get(id)?.threshold ?? { missing: 'z' });
      let highest = 0;
      return milestones
        .toSorted((a, b) => (a.date < b.date ? -1 : 1))
        .flatMap((row): Finding[] => {
          const level = known(row.threshold);
          if (level === undefined) return [];
          const place = cellPlace('milestones', row, 'threshold');
          if (end !== undefined && level > end) return [{ ...place, facts: { most: end } }];
          if (level < highest) return [{ ...place, facts: { least: highest } }];
          highest = level;
          return [];
        });
    }),
};
