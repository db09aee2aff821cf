import { cellPlace } from '../basis/cell-place.ts';
import type { SealCheck } from '../basis/check.ts';

/** The list of releases and the seals disagree on how many rows a release holds. */
export const releaseRows: SealCheck = {
  id: 'release-rows',
  stage: 'seal',
  level: 'error',
  unless: ['release-order', 'release-previous'],
  run: ({ totals }) =>
    totals
      .filter(({ release, rows }) => release.rows !== rows)
      .map(({ release, rows }) => ({
        ...cellPlace('releases', release, 'rows'),
        facts: { release: release.release, rows },
      })),
};
