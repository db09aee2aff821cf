import { PUBLISHED } from '../../schema/sets.ts';
import { contributeAddress, setPrefix } from './addresses.ts';

/** As guides write the address of the page of contributions. */
const CONTRIBUTE = contributeAddress(PUBLISHED);

/**
 * Where a link of a guide leads. Guides are written once and stand in every set: a link that begins with `/`
 * leads to that page of the set the reader is in, but one to the page of contributions to the set that takes
 * them; null where none does.
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
  if (!href.startsWith(CONTRIBUTE)) return `${setPrefix(set)}${href}`;
  return contribute === null ? null : `${contribute}${href.slice(CONTRIBUTE.length)}`;
};
