import { cellPlace } from '../basis/cell-place.ts';
import type { SealCheck } from '../basis/check.ts';

/** The rows of a release do not give the hash it had before seals held a nonce: they are not the same rows. */
export const formerHash: SealCheck = {
  id: 'former-hash',
  stage: 'seal',
  level: 'error',
  run: ({ formerWrong }) =>
    formerWrong.map(({ release, sha256 }) => ({
      ...cellPlace('releases', release, 'former_sha256'),
      facts: { release: release.release, sha256 },
    })),
};
