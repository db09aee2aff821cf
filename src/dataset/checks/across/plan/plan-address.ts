import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** Addresses of pages are put after that of the site, which therefore has no query and no anchor. */
export const planAddress: AcrossCheck = {
  id: 'plan-address',
  stage: 'across',
  level: 'error',
  run: ({ current }) =>
    current.plan.flatMap((row) => {
      const [sign] = /[?#]/.exec(row.address) ?? [];
      return sign === undefined ? [] : [{ ...cellPlace('plan', row, 'address'), facts: { sign } }];
    }),
};
