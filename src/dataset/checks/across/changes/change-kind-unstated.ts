import { CHANGE_KINDS, keepsUnit } from '../../../../schema/unit-changes.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';
import { sidesOf } from './change-sides.ts';

/**
 * Name, type or parent differ, and the change does not say so. After a merger or split, or where
 * a unit ends, they may: it is another unit.
 */
export const changeKindUnstated: AcrossCheck = {
  id: 'change-kind-unstated',
  stage: 'across',
  level: 'error',
  run: ({ current, registry }) =>
    current['unit-changes']
      .filter(({ change }) => keepsUnit(change))
      .flatMap((row) =>
        sidesOf(row, registry)
          .filter(({ kind, before, after }) => !row.change.includes(kind) && before !== after)
          .map(({ kind, before, after }) => ({
            ...cellPlace('unit-changes', row, 'change'),
            facts: { kind, label: CHANGE_KINDS[kind], before, after },
          })),
      ),
};
