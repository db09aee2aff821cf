import { addDays } from '../../../../schema/dates.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';
import { absenceFacts } from '../units/unit-at-date.ts';

/** The old unit of a change did not exist on the day before. */
export const changeOldMissing: AcrossCheck = {
  id: 'change-old-missing',
  stage: 'across',
  level: 'error',
  run: ({ current, registry }) =>
    current['unit-changes'].flatMap((row) => {
      const before = addDays(row.effective_date, -1);
      if (registry.ofCode(row.old_code).length === 0 || registry.on(row.old_code, before))
        return [];
      return [
        {
          ...cellPlace('unit-changes', row, 'old_code'),
          facts: absenceFacts(row.old_code, before, registry),
        },
      ];
    }),
};
