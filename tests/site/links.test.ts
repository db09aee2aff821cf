import { expect, it } from 'vitest';
import { englishAddress, homeAddress } from '../../src/text/addresses.ts';
import { attribute, type BuiltPage, builtFiles, builtPages, named, SETS } from './pages.ts';

const idsByAddress = new Map<string, ReadonlySet<string>>();

const idsOf = (page: BuiltPage): Set<string> =>
  new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? []));

for (const page of builtPages()) idsByAddress.set(page.address, idsOf(page));

const files = new Set(builtFiles().map((path) => `/${path}`));

const isOutside = (href: string): boolean => /^https?:\/\//.test(href);

/** What is wrong with a link, or nothing. */
const fault = (from: BuiltPage, href: string): string | null => {
  const url = new URL(href, `http://site${from.address}`);
  const address = decodeURIComponent(url.pathname);
  const ids = idsByAddress.get(address);
  if (ids === undefined) return files.has(address) ? null : 'no such page or file';
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor === '' || ids.has(anchor) ? null : 'no such anchor';
};

it('has links to judge', () => {
  expect(builtPages().flatMap((page) => named(page, 'a')).length).toBeGreaterThan(1000);
});

it('resolves every internal link and every anchor, in both sets', () => {
  const broken = builtPages().flatMap((page) =>
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

/** Where a link may lead to another set. */
const DOORS = SETS.flatMap((set) => [homeAddress(set), englishAddress(set)]);

it('leads from every page to its own set only, apart from the links that name the other', () => {
  const crossing = builtPages().flatMap((page) =>
    named(page, 'a')
      .map((link) => attribute(link, 'href') ?? '')
      .filter((href) => href.startsWith('/'))
      .filter((href) => href.startsWith('/minh-hoa/') !== page.address.startsWith('/minh-hoa/'))
      .filter((href) => !DOORS.includes(href))
      .map((href) => `${page.address} → ${href}`),
  );
  expect(crossing).toEqual([]);
});

it('makes every file that pages link to, and every page reachable from a link', () => {
  const linked = new Set(
    builtPages().flatMap((page) =>
      named(page, 'a').map(
        (link) => new URL(attribute(link, 'href') ?? '', `http://site${page.address}`).pathname,
      ),
    ),
  );
  const orphans = builtPages()
    .map(({ address }) => address)
    .filter((address) => address !== '/404.html' && !linked.has(address));
  expect(orphans).toEqual([]);
});
