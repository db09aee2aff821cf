import { plainAnchor } from '../format/plain-anchor.ts';
import { holderName } from './letter-words.ts';

/** An address is read aloud and typed: what is longer is cut after a word. */
const LONGEST = 60;

const shortened = (slug: string): string => {
  if (slug.length <= LONGEST) return slug;
  const cut = slug.slice(0, LONGEST + 1);
  return cut.slice(0, cut.lastIndexOf('-'));
};

/**
 * Holders as parts of addresses, each its own: "cong-an-tinh-yen-bai"; where two would be alike the later one gets
 * a number.
 */
export const holderSlugs = (holders: readonly string[]): ReadonlyMap<string, string> => {
  const taken = new Map<string, number>();
  return new Map(
    holders.map((holder) => {
      const slug = shortened(plainAnchor(holderName(holder).toLowerCase())) || 'noi-nam-so-lieu';
      const times = (taken.get(slug) ?? 0) + 1;
      taken.set(slug, times);
      return [holder, times === 1 ? slug : `${slug}-${times}`];
    }),
  );
};
