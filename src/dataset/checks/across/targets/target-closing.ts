import { known } from '../../../../schema/table.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck, Finding } from '../../basis/check.ts';

/** A target, or another reading of it, is closed later than it falls due. */
export const targetClosing: AcrossCheck = {
  id: 'target-closing',
  stage: 'across',
  level: 'error',
  run: ({ current, targets }) =>
    (['targets', 'readings'] as const).flatMap((table) =>
      current[table].flatMap((row): Finding[] => {
        const due = targets.get(row.target)?.due_date;
        const closing = known(row.closing_date);
        return due !== undefined && closing !== undefined && closing > due
          ? [{ ...cellPlace(table, row, 'closing_date'), facts: { due } }]
          : [];
      }),
    ),
};
