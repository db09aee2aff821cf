import { describe, expect, it } from 'vitest';
import { TAKEN_NAMES } from '../../src/schema/sets.ts';
import { NO_PUBLIC_ADDRESS } from '../../src/text/problems/build-messages.ts';
import { leadsTo } from '../promises/addresses.ts';
import { attribute, type BuiltPage, builtFiles, builtPages, named } from './pages.ts';

/** What the site that is built without an address says of itself to search engines and where it is shared. */

const metas = (page: BuiltPage): Map<string, string> =>
  new Map(
    named(page, 'meta').flatMap((meta) => {
      const name = attribute(meta, 'property') ?? attribute(meta, 'name');
      return name === undefined ? [] : [[name, attribute(meta, 'content') ?? '']];
    }),
  );

const pages = builtPages();

describe('a site that does not know its own address', () => {
  it('makes none up: no canonical address, no picture, no list of pages', () => {
    for (const page of pages) {
      const said = metas(page);
      expect([...said.keys()].filter((name) => /^og:(?:url|image)|^twitter:/.test(name))).toEqual(
        [],
      );
      const rels = named(page, 'link').map((link) => attribute(link, 'rel'));
      expect(rels.includes('canonical'), page.address).toBe(leadsTo(page) !== undefined);
    }
    expect(builtFiles()).not.toContain('sitemap.xml');
    expect(NO_PUBLIC_ADDRESS).toContain('sitemap.xml');
  });

  it('says on every page what it is called, in a sentence, and in which language', () => {
    for (const page of pages) {
      const said = metas(page);
      const title = said.get('og:title') ?? '';
      expect(title, page.address).not.toBe('');
      expect(said.get('og:description'), page.address).toBe(said.get('description'));
      expect(said.get('og:type')).toBe('website');
      const [html] = named(page, 'html');
      const language = html && attribute(html, 'lang');
      expect(said.get('og:locale'), page.address).toBe(language === 'en' ? 'en_GB' : 'vi_VN');
    }
  });

  it('has an icon for telephones, and a card for each page that links to one', () => {
    const files = new Set(builtFiles());
    expect(files).toContain('apple-touch-icon.png');
    const cards = pages.flatMap((page) =>
      named(page, 'a')
        .map((link) => attribute(link, 'href') ?? '')
        .filter((href) => href.endsWith('.png')),
    );
    expect(cards.filter((href) => !files.has(href.slice(1)))).toEqual([]);
    // Both sets: home, nine targets, the territory and nine districts; that in English has no link.
    expect(new Set(cards).size).toBe(2 * 20);
  });
});

it('keeps every first part of its addresses from being the name of a set', () => {
  const parts = builtFiles()
    .map((path) => path.split('/')[0] ?? '')
    .filter((part) => !part.startsWith('_') && !part.startsWith('.'))
    .map((part) => part.replace(/^(404|index)\.html$/, '$1'));
  expect([...new Set(parts)].filter((part) => !TAKEN_NAMES.includes(part))).toEqual([]);
});
