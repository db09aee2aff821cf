import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';
import { livesOf } from '../units/unit-at-date.ts';

/**
 * The new unit of a change has no version that begins on its day. Where a unit ended without a
 * successor, the unit its territory falls to need only exist.
 */
export const changeNewMissing: AcrossCheck = {
  id: 'change-new-missing',
  stage: 'across',
  level: 'error',
  run: ({ current, registry }) =>
    current['unit-changes'].flatMap((row) => {
      const versions = registry.ofCode(row.new_code);
      const exists = row.change.includes('ended')
        ? registry.on(row.new_code, row.effective_date) !== undefined
        : registry.startingOn(row.new_code, row.effective_date) !== undefined;
      if (versions.length === 0 || exists) return [];
      return [
        {
          ...cellPlace('unit-changes', row, 'new_code'),
          facts: {
            date: row.effective_date,
            lives: livesOf(versions),
            ended: row.change.includes('ended') ? 'yes' : '',
          },
        },
      ];
    }),
};
