import { cellPlace } from '../cell-place.ts';
import type { AcrossCheck } from '../check.ts';

/** The set of figures that were really published. */
export const PUBLISHED = 'published';

/** Made-up figures in the published set, or a real source among made-up figures: they never mix. */
export const sourceSet: AcrossCheck = {
  id: 'source-set',
  stage: 'across',
  level: 'error',
  run: ({ set, current }) =>
    current.sources
      .filter((row) => (row.kind === 'synthetic') === (set === PUBLISHED))
      .map((row) => ({ ...cellPlace('sources', row, 'kind'), facts: { set } })),
};
