import { cellPlace } from '../basis/cell-place.ts';
import type { PlausibilityCheck } from '../basis/check.ts';

/** The address of the site is taken from the plan's table, where it is sealed: the settings give none. */
export const planAddressSealed: PlausibilityCheck = {
  id: 'plan-address-sealed',
  stage: 'plausibility',
  level: 'warning',
  run: ({ current: { plan, settings } }) => {
    if (settings.some(({ setting }) => setting === 'site-address')) return [];
    return plan
      .filter(({ address }) => address !== '')
      .map((row) => ({ ...cellPlace('plan', row, 'address'), facts: {} }));
  },
};
