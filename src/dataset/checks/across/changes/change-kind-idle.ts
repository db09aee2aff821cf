import { CHANGE_KINDS } from '../../../../schema/unit-changes.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';
import { sidesOf } from './change-sides.ts';

/** A change says "renamed", "retyped" or "moved", and name, type or parent stay as they were. */
export const changeKindIdle: AcrossCheck = {
  id: 'change-kind-idle',
  stage: 'across',
  level: 'error',
  run: ({ current, registry }) =>
    current['unit-changes'].flatMap((row) =>
      sidesOf(row, registry)
        .filter(({ kind, before, after }) => row.change.includes(kind) && before === after)
        .map(({ kind, before }) => ({
          ...cellPlace('unit-changes', row, 'change'),
          facts: { kind, label: CHANGE_KINDS[kind], before },
        })),
    ),
};
