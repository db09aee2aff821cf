import { isDate } from '../../../../schema/dates.ts';
import { isCommitId } from '../../../../schema/settings/commit-id.ts';
import { parseBasePath, parseSiteAddress } from '../../../../schema/settings/site-address.ts';
import { isWebAddress } from '../../../../schema/settings/web-address.ts';
import type { SettingName } from '../../../../schema/settings.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';
import { isOutOfRange } from '../plan/date-out-of-range.ts';

/** A mail address as it is written in public, without what a program would read as more than an address. */
const MAIL = /^[A-Za-z0-9_](?:[A-Za-z0-9._+-]*[A-Za-z0-9_])?@([^/]+)$/;

const isMailAddress = (value: string): boolean => {
  const [, host] = MAIL.exec(value) ?? [];
  return host !== undefined && isWebAddress(`https://${host}`) && !/[?#]/.test(host);
};

/** A name of letters on one line. */
const isName = (value: string): boolean => /\p{L}/u.test(value) && !/\s\s|\n/.test(value);

const FITS: Readonly<Record<SettingName, (value: string) => boolean>> = {
  'site-address': (value) => parseSiteAddress(value) !== null,
  'base-path': (value) => parseBasePath(value) !== null,
  publisher: isName,
  official: (value) => value === 'yes' || value === 'no',
  contact: (value) => isMailAddress(value) || isWebAddress(value),
  repository: isWebAddress,
  'next-update': (value) => isDate(value) && !isOutOfRange(value),
  'history-root': isCommitId,
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
