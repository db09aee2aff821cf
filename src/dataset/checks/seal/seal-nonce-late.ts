import { at } from '../../problems/problem.ts';
import type { SealCheck } from '../basis/check.ts';

/** A row was withdrawn on one branch while another one sealed it: its nonce has yet to go. No fault of either. */
export const sealNonceLate: SealCheck = {
  id: 'seal-nonce-late',
  stage: 'seal',
  level: 'warning',
  run: ({ noncesLeft }) =>
    noncesLeft
      .filter(({ wasThere }) => !wasThere)
      .map(({ seal, release, withdrawal }) => ({
        ...at(seal.at),
        column: 'nonce',
        facts: { release: release.release, withdrawnOn: withdrawal.withdrawn_on },
      })),
};
