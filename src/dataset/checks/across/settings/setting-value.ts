import { isDate } from '../../../../schema/dates.ts';
import type { SettingName } from '../../../../schema/settings.ts';
import { parseBasePath, parseSiteAddress } from '../../../../schema/site-address.ts';
import { isWebAddress } from '../../../../schema/web-address.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** A mail address as it is written in public: one `@`, a host with a dot. */
const MAIL = /^[^\s@<>"',;:/]+@[^\s@<>"',;:/]+\.[^\s@<>"',;:/.]+$/;

const FITS: Readonly<Record<SettingName, (value: string) => boolean>> = {
  'site-address': (value) => parseSiteAddress(value) !== null,
  'base-path': (value) => parseBasePath(value) !== null,
  publisher: () => true,
  contact: (value) => MAIL.test(value) || isWebAddress(value),
  repository: isWebAddress,
  'next-update': isDate,
};

/** A setting is not written in the way that is read. */
export const settingValue: AcrossCheck = {
  id: 'setting-value',
  stage: 'across',
  level: 'error',
  run: ({ tables }) =>
    tables.settings
      .filter(({ setting, value }) => !FITS[setting](value))
      .map((row) => ({
        ...cellPlace('settings', row, 'value'),
        facts: { setting: row.setting },
      })),
};
