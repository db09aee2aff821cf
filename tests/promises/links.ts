import { expect, it } from 'vitest';
import {
  contributeAddress,
  englishAddress,
  homeAddress,
  reportsAddress,
  requestsAddress,
} from '../../src/views/addresses/addresses.ts';
import { attribute, type BuiltPage, builtFiles, builtPages, named, SETS } from '../site/pages.ts';
import { leadsTo } from './addresses.ts';

const idsOf = (page: BuiltPage): Set<string> =>
  new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? []));

const isOutside = (href: string): boolean => /^https?:\/\//.test(href);

/** Says of a link of a page what is wrong with it, or nothing. */
const linkFaults = (pages: readonly BuiltPage[]) => {
  const idsByAddress = new Map(pages.map((page) => [page.address, idsOf(page)]));
  const files = new Set(builtFiles().map((path) => `/${path}`));
  return (from: BuiltPage, href: string): string | null => {
    const url = new URL(href, `http://site${from.address}`);
    const address = decodeURIComponent(url.pathname);
    const ids = idsByAddress.get(address);
    if (ids === undefined) return files.has(address) ? null : 'no such page or file';
    const anchor = decodeURIComponent(url.hash.slice(1));
    return anchor === '' || ids.has(anchor) ? null : 'no such anchor';
  };
};

/** Where a link may lead to another set: reports because the specimen of a formal one is made up. */
const DOORS = SETS.flatMap((set) => [
  homeAddress(set),
  englishAddress(set),
  contributeAddress(set),
  requestsAddress(set),
  reportsAddress(set),
]);

/** Links lead somewhere, each set to itself, and every page can be reached. */
export const links = (): void => {
  const pages = builtPages();
  const fault = linkFaults(pages);

  it('resolves every internal link and every anchor, in both sets', () => {
    const broken = pages.flatMap((page) =>
      named(page, 'a')
        .map((link) => attribute(link, 'href') ?? '')
        .filter((href) => !isOutside(href))
        .flatMap((href) => {
          const why = href === '' ? 'empty' : fault(page, href);
          return why === null ? [] : [`${page.address} → ${href}: ${why}`];
        }),
    );
    expect([...new Set(broken)]).toEqual([]);
  });

  it('leads from every page to its own set only, apart from the links that name the other', () => {
    const crossing = pages.flatMap((page) =>
      named(page, 'a')
        .map((link) => attribute(link, 'href') ?? '')
        .filter((href) => href.startsWith('/'))
        .filter((href) => href.startsWith('/minh-hoa/') !== page.address.startsWith('/minh-hoa/'))
        .filter((href) => !DOORS.includes(href.replace(/[?#].*$/, '')))
        .map((href) => `${page.address} → ${href}`),
    );
    expect(crossing).toEqual([]);
  });

  it('makes every file that pages link to, and every page reachable from a link', () => {
    const linked = new Set(
      pages.flatMap((page) =>
        named(page, 'a').map(
          (link) => new URL(attribute(link, 'href') ?? '', `http://site${page.address}`).pathname,
        ),
      ),
    );
    const orphans = pages
      .filter((page) => leadsTo(page) === undefined)
      .map(({ address }) => address)
      .filter((address) => address !== '/404.html' && !linked.has(address));
    expect(orphans).toEqual([]);
  });
};
