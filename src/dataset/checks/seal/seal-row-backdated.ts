import { cellPlace } from '../basis/cell-place.ts';
import type { SealCheck } from '../basis/check.ts';

/** A row dated before the cut-off of a release that was closed without it. */
export const sealRowBackdated: SealCheck = {
  id: 'seal-row-backdated',
  stage: 'seal',
  level: 'error',
  run: ({ backdated }) =>
    backdated.map(({ entry, release }) => ({
      ...cellPlace(entry.table, entry.row, 'recorded_on'),
      facts: { key: entry.key, release: release.release, cutOff: release.cut_off },
    })),
};
