import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** A milestone on or after the day the target falls due. */
export const milestoneDate: AcrossCheck = {
  id: 'milestone-date',
  stage: 'across',
  level: 'error',
  run: ({ current, targets }) =>
    current.milestones.flatMap((row) => {
      const due = targets.get(row.target)?.due_date;
      return due !== undefined && row.date >= due
        ? [{ ...cellPlace('milestones', row, 'date'), facts: { due } }]
        : [];
    }),
};
