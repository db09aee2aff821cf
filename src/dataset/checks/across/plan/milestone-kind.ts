import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/**
 * Milestones of a target that has no level to reach step by step: a milestone is a share or a number
 * of units, which only these two kinds promise.
 */
export const milestoneKind: AcrossCheck = {
  id: 'milestone-kind',
  stage: 'across',
  level: 'error',
  run: ({ current, targets }) =>
    current.milestones.flatMap((row) => {
      const kind = targets.get(row.target)?.kind;
      return kind !== undefined && kind !== 'share' && kind !== 'count'
        ? [{ ...cellPlace('milestones', row, 'target'), facts: { kind } }]
        : [];
    }),
};
