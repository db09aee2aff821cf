import { addressesInStyles, addressesOnPage } from '../../site/addresses.ts';

/** What somebody meets who follows every link of a site. */
export interface Visit {
  /** Texts of pages and stylesheets, null for other files, by path. */
  readonly found: ReadonlyMap<string, string | null>;
  /** Paths at which nothing is, with where they are named. */
  readonly missing: readonly string[];
  /** Addresses of the host outside of the site, with where they are named. */
  readonly outside: readonly string[];
}

/** Where what was fetched leads to. */
const leadsTo = (type: string, text: string, at: URL): readonly URL[] => {
  if (type.startsWith('text/html')) return addressesOnPage(text, at);
  return type.startsWith('text/css') ? addressesInStyles(text, at) : [];
};

/**
 * Follows every link and asset of a site from its home page.
 * @param site its public address, with `/` at its end
 * @param origin of the server that stands in for the public host
 */
export const visitAll = async (site: URL, origin: string): Promise<Visit> => {
  const found = new Map<string, string | null>();
  const [missing, outside]: [string[], string[]] = [[], []];
  const queue: { readonly to: URL; readonly from: string }[] = [{ to: site, from: 'start' }];
  const seen = new Set<string>();
  for (const { to, from } of queue) {
    if (seen.has(to.pathname)) continue;
    seen.add(to.pathname);
    if (to.origin !== site.origin || !to.pathname.startsWith(site.pathname)) {
      outside.push(`${from}: ${to}`);
      continue;
    }
    const response = await fetch(new URL(to.pathname, origin));
    const [type, text] = [response.headers.get('content-type') ?? '', await response.text()];
    if (!response.ok) {
      missing.push(`${from}: ${to.pathname}`);
      continue;
    }
    found.set(to.pathname, /^text\/(?:html|css)/.test(type) ? text : null);
    queue.push(...leadsTo(type, text, to).map((next) => ({ to: next, from: to.pathname })));
  }
  return { found, missing, outside };
};
