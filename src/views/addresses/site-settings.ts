import type { Tables } from '../../schema/index.ts';
import {
  parseBasePath,
  parseSiteAddress,
  type SiteAddress,
} from '../../schema/settings/site-address.ts';
import type { SettingName } from '../../schema/settings.ts';
import type { SitePlace } from './public-address.ts';

/** What is set about the site itself. What is not set is empty, and is said to be so; nothing is guessed. */
export interface SiteSettings extends SitePlace {
  readonly publisher: string;
  /** Whether the publisher is a public authority that calls this its official site; not unless it is said. */
  readonly official: boolean;
  /** A mail address, or the address of a page. */
  readonly contact: string;
  /** Address of the repository of program and data. */
  readonly repository: string;
  /** Day by which the data is to be brought up to date. */
  readonly nextUpdate: string;
}

/** What a command says instead of the settings; undefined where it says nothing. */
export interface SiteOverrides {
  readonly site?: SiteAddress | undefined;
  readonly basePath?: string | undefined;
}

/** Nothing is set. */
export const NO_SETTINGS: SiteSettings = {
  address: '',
  basePath: '',
  publisher: '',
  official: false,
  contact: '',
  repository: '',
  nextUpdate: '',
};

/**
 * The settings of a site: what a command says goes before the table of settings, and this before the
 * column `address` of the plan. Of a base path in an address and one by itself, which are the same in one
 * table, the one by itself counts.
 * @param tables in force, and they have passed the checks
 */
export const siteSettings = (
  tables: Pick<Tables, 'settings' | 'plan'>,
  overrides: SiteOverrides = {},
): SiteSettings => {
  const given = (name: SettingName): string =>
    tables.settings.find(({ setting }) => setting === name)?.value ?? '';
  const inTables = parseSiteAddress(given('site-address') || (tables.plan[0]?.address ?? ''));
  const site = overrides.site ?? inTables;
  const basePath =
    overrides.basePath ??
    (overrides.site?.basePath || parseBasePath(given('base-path')) || inTables?.basePath || '');
  return {
    address: site === null ? '' : `${site.origin}${basePath}`,
    basePath,
    publisher: given('publisher'),
    official: given('official') === 'yes',
    contact: given('contact'),
    repository: given('repository'),
    nextUpdate: given('next-update'),
  };
};
