import type { SealCheck } from '../basis/check.ts';

/** A seal file of a release that is not listed: left over, or its row in the list was deleted. */
export const sealUnlisted: SealCheck = {
  id: 'seal-unlisted',
  stage: 'seal',
  level: 'error',
  run: ({ unlisted, set }) =>
    unlisted.map((release) => ({
      file: `observations/${set}/seals/${release}.csv`,
      facts: { release },
    })),
};
