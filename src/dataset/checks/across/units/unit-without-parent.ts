import { isMissing } from '../../../../schema/table.ts';
import { LEVELS } from '../../../../schema/unit-type.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** Only the country and provinces may stand at the top. */
export const unitWithoutParent: AcrossCheck = {
  id: 'unit-without-parent',
  stage: 'across',
  level: 'error',
  run: ({ registry }) =>
    registry.versions
      .filter(
        ({ row, level }) => isMissing(row.parent_code) && (level === 'huyen' || level === 'xa'),
      )
      .map(({ row, level }) => ({
        ...cellPlace('units', row, 'parent_code'),
        facts: { level: LEVELS[level] },
      })),
};
