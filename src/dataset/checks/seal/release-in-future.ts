import { cellPlace } from '../basis/cell-place.ts';
import type { SealCheck } from '../basis/check.ts';

/** A release cut off later than today would seal rows nobody has written yet. */
export const releaseInFuture: SealCheck = {
  id: 'release-in-future',
  stage: 'seal',
  level: 'error',
  run: ({ releases, today }) =>
    releases
      .filter((row) => row.cut_off > today)
      .map((row) => ({
        ...cellPlace('releases', row, 'cut_off'),
        facts: { release: row.release, today },
      })),
};
