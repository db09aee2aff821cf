import { parseBasePath, parseSiteAddress } from '../../../../schema/settings/site-address.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** The address of the site and its base path name two different folders. */
export const settingBasePath: AcrossCheck = {
  id: 'setting-base-path',
  stage: 'across',
  level: 'error',
  unless: ['setting-value'],
  run: ({ tables: { settings } }) => {
    const row = settings.find(({ setting }) => setting === 'base-path');
    const place = settings.find(({ setting }) => setting === 'site-address');
    const inAddress = parseSiteAddress(place?.value ?? '')?.basePath ?? '';
    if (row === undefined || inAddress === '' || parseBasePath(row.value) === inAddress) return [];
    return [
      {
        ...cellPlace('settings', row, 'value'),
        facts: { basePath: `${inAddress}/`, address: place?.value ?? '' },
      },
    ];
  },
};
