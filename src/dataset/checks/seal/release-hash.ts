import { cellPlace } from '../basis/cell-place.ts';
import type { SealCheck } from '../basis/check.ts';

/** The seals of a release do not give its hash: the seals or the list were changed by hand. */
export const releaseHashWrong: SealCheck = {
  id: 'release-hash',
  stage: 'seal',
  level: 'error',
  unless: ['release-order', 'release-previous'],
  run: ({ totals }) =>
    totals
      .filter(({ release, sha256 }) => release.sha256 !== sha256)
      .map(({ release, sha256 }) => ({
        ...cellPlace('releases', release, 'sha256'),
        facts: { release: release.release, sha256 },
      })),
};
