import { isMissing } from '../../../../schema/table.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';
import { absenceFacts } from './unit-at-date.ts';

/** The unit above does not exist when the unit begins. */
export const unitParentMissing: AcrossCheck = {
  id: 'unit-parent-missing',
  stage: 'across',
  level: 'error',
  run: ({ registry }) =>
    registry.versions.flatMap(({ row }) =>
      isMissing(row.parent_code) || registry.on(row.parent_code, row.valid_from) !== undefined
        ? []
        : [
            {
              ...cellPlace('units', row, 'parent_code'),
              facts: absenceFacts(row.parent_code, row.valid_from, registry),
            },
          ],
    ),
};
