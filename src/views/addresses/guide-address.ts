import { PUBLISHED } from '../../schema/sets.ts';
import { contributeAddress, requestsAddress, setPrefix } from './addresses.ts';

/** As guides write the address of the page of contributions. */
const CONTRIBUTE = contributeAddress(PUBLISHED);

/** As guides write the addresses of pages that sets of real figures alone have. */
const REAL_ONLY = [CONTRIBUTE, requestsAddress(PUBLISHED)];

/**
 * Where a link of a guide leads. Guides are written once and stand in every set: a link that begins with `/`
 * leads to that page of the set the reader is in, but one to the page of contributions or of letters to the set that
 * has them; null where none has.
 * @param href as the guide has it
 * @param set the set the reader is in
 * @param contribute address of the page of contributions for that set; null for none
 */
export const guideAddress = (
  href: string,
  set: string,
  contribute: string | null,
): string | null => {
  if (!href.startsWith('/')) return href;
  if (!REAL_ONLY.some((page) => href.startsWith(page))) return `${setPrefix(set)}${href}`;
  return contribute === null ? null : `${contribute.slice(0, -CONTRIBUTE.length)}${href}`;
};
