import { cellPlace } from '../cell-place.ts';
import type { AcrossCheck } from '../check.ts';
import { TARGET_RULES } from './target-rules.ts';

/** Milestones of a target that has no threshold. */
export const milestoneKind: AcrossCheck = {
  id: 'milestone-kind',
  stage: 'across',
  level: 'error',
  run: ({ current, targets }) =>
    current.milestones.flatMap((row) => {
      const kind = targets.get(row.target)?.kind;
      return kind !== undefined && TARGET_RULES[kind].threshold === null
        ? [{ ...cellPlace('milestones', row, 'target'), facts: { kind } }]
        : [];
    }),
};
