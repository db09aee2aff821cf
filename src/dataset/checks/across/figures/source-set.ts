import { PUBLISHED } from '../../../../schema/sets.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

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
