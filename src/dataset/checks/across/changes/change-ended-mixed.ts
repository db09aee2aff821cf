import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** A unit cannot end without a successor and go on under another name, type or parent. */
export const changeEndedMixed: AcrossCheck = {
  id: 'change-ended-mixed',
  stage: 'across',
  level: 'error',
  run: ({ current }) =>
    current['unit-changes']
      .filter(({ change }) => change.includes('ended') && change.length > 1)
      .map((row) => ({ ...cellPlace('unit-changes', row, 'change'), facts: {} })),
};
