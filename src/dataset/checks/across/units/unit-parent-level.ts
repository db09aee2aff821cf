import { isMissing } from '../../../../schema/table.ts';
import { LEVELS } from '../../../../schema/unit-type.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';
import { isAbove } from '../../basis/dataset-context.ts';

/** The unit above is not of a level above. */
export const unitParentLevel: AcrossCheck = {
  id: 'unit-parent-level',
  stage: 'across',
  level: 'error',
  unless: ['parent-cycle'],
  run: ({ registry }) =>
    registry.versions.flatMap(({ row, level }) => {
      const parent = isMissing(row.parent_code)
        ? undefined
        : registry.on(row.parent_code, row.valid_from);
      if (parent === undefined || isAbove(parent.level, level)) return [];
      return [
        {
          ...cellPlace('units', row, 'parent_code'),
          facts: { parent: parent.row.name, found: LEVELS[parent.level], level: LEVELS[level] },
        },
      ];
    }),
};
