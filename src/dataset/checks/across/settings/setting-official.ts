import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** The site is said to be an official one, and nothing says whose. */
export const settingOfficial: AcrossCheck = {
  id: 'setting-official',
  stage: 'across',
  level: 'error',
  run: ({ tables: { settings } }) =>
    settings.some(({ setting }) => setting === 'publisher')
      ? []
      : settings
          .filter(({ setting, value }) => setting === 'official' && value === 'yes')
          .map((row) => ({ ...cellPlace('settings', row, 'value'), facts: {} })),
};
