import { at } from '../../problems/problem.ts';
import type { SealCheck } from '../basis/check.ts';

/** A row was withdrawn, and a release that was there then still holds what would let it be guessed. */
export const sealNonceLeft: SealCheck = {
  id: 'seal-nonce-left',
  stage: 'seal',
  level: 'error',
  run: ({ noncesLeft }) =>
    noncesLeft
      .filter(({ wasThere }) => wasThere)
      .map(({ seal, release, withdrawal }) => ({
        ...at(seal.at),
        column: 'nonce',
        facts: { release: release.release, withdrawnOn: withdrawal.withdrawn_on },
      })),
};
