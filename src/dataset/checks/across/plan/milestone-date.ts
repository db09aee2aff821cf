import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/**
 * A milestone on or after the day the target falls due; or one that is a promise of its own (R11) on a
 * day before the plan's years, for which nothing is judged.
 */
export const milestoneDate: AcrossCheck = {
  id: 'milestone-date',
  stage: 'across',
  level: 'error',
  run: ({ current, targets }) => {
    const [plan] = current.plan;
    return current.milestones.flatMap((row) => {
      const due = targets.get(row.target)?.due_date;
      if (due === undefined) return [];
      const place = cellPlace('milestones', row, 'date');
      if (row.date >= due) return [{ ...place, facts: { due } }];
      const first = `${plan?.first_year ?? ''}-01-01`;
      return row.due === 'yes' && plan !== undefined && row.date < first
        ? [{ ...place, facts: { due, first } }]
        : [];
    });
  },
};
