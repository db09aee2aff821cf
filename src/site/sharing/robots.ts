import { publicAddress, type SitePlace } from '../../views/addresses/public-address.ts';
import type { SiteFile } from '../model/site-file.ts';

/** Where programs read what they may. */
const ROBOTS_ADDRESS = '/robots.txt';

/**
 * What programs that read the site are told: all of it, and where the list of its pages is. Made-up figures are not
 * shut out, as their `noindex` has to be read.
 * @param list the list of pages; null where there is none
 */
export const robots = (
  list: SiteFile | null,
  { settings }: { readonly settings: SitePlace },
): SiteFile => {
  const lines = [
    'User-agent: *',
    'Allow: /',
    ...(list === null ? [] : ['', `Sitemap: ${publicAddress(settings, list.address)}`]),
    '',
  ];
  return { address: ROBOTS_ADDRESS, bytes: new TextEncoder().encode(lines.join('\n')) };
};
