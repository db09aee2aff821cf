import { publicAddress } from '../../views/addresses/public-address.ts';
import type { Impact } from '../../views/impact/impact.ts';
import { impactPage } from './impact-text.ts';
import { impactMarkdown } from './print-impact.ts';

/** What a contribution changes, in Markdown; pages are linked where the site has a public address. */
export const publicImpact = (impact: Impact): string => {
  const { site } = impact;
  const isPublic = site !== null && site.address !== '';
  const linkTo = isPublic ? (address: string) => publicAddress(site, address) : null;
  return impactMarkdown(impactPage(impact), linkTo);
};
