import { cellPlace } from '../basis/cell-place.ts';
import type { SealCheck } from '../basis/check.ts';

/** A row was withdrawn, and the former hash of a release that holds it would let it be guessed. */
export const formerHashLeft: SealCheck = {
  id: 'former-hash-left',
  stage: 'seal',
  level: 'error',
  run: ({ formerLeft }) =>
    formerLeft.map(({ release, withdrawal }) => ({
      ...cellPlace('releases', release, 'former_sha256'),
      facts: { release: release.release, withdrawnOn: withdrawal.withdrawn_on },
    })),
};
