import { cellPlace } from '../basis/cell-place.ts';
import type { SealCheck } from '../basis/check.ts';

/** Each release is cut off later than the one listed before it. */
export const releaseOrder: SealCheck = {
  id: 'release-order',
  stage: 'seal',
  level: 'error',
  run: ({ releases }) =>
    releases.flatMap((row, i) => {
      const before = releases[i - 1];
      if (before === undefined || before.cut_off < row.cut_off) return [];
      return [
        {
          ...cellPlace('releases', row, 'cut_off'),
          facts: { release: row.release, before: before.release, cutOff: before.cut_off },
        },
      ];
    }),
};
