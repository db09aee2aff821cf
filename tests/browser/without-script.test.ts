import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { SearchIndex } from '../../src/search/entry.ts';
import { searchAddress, searchIndexAddress } from '../../src/text/addresses.ts';
import { textAt } from '../site/data-files.ts';
import { SETS } from '../site/pages.ts';
import { DESK, visit, type Window } from './open-page.ts';
import { kindsOfPage } from './page-kinds.ts';

const WITHOUT: Window = { ...DESK, javaScriptEnabled: false };

/** The one page whose script changes what it says. */
const SEARCHES = SETS.map(searchAddress);

/** What a reader reads in the main part, as far as it is shown, line by line. */
const shownText = async (page: Page): Promise<string[]> => {
  // biome-ignore lint/performance/useDomNodeTextContent: what is not shown is not what a reader reads
  const text = await page.locator('main').innerText();
  return text.split('\n');
};

describe('says the same with and without JavaScript', () => {
  const pages = kindsOfPage().filter(({ address }) => !SEARCHES.includes(address));

  it.concurrent.each(pages)('$name', async ({ address }) => {
    const scripted = await visit(address, shownText);
    const plain = await visit(address, shownText, WITHOUT);
    expect(plain.join('').length).toBeGreaterThan(100);
    expect(scripted).toEqual(plain);
  });

  it('notices a page that a script has changed', async () => {
    const address = `${searchAddress('published')}?q=luc+yen`;
    const scripted = await visit(address, async (page) => {
      await page.locator('.search-hits li').first().waitFor();
      return shownText(page);
    });
    const plain = await visit(address, shownText, WITHOUT);
    expect(scripted).not.toEqual(plain);
  });
});

/** Addresses of the links that are shown below a heading of the list. */
const shownLinks = (page: Page): Promise<string[]> =>
  page
    .locator('#danh-sach a[href]')
    .evaluateAll((links) =>
      links
        .filter((link) => link.checkVisibility({ visibilityProperty: true }))
        .map((link) => link.getAttribute('href') ?? ''),
    );

describe.each(SETS)('the search page of the set %s without JavaScript', (set) => {
  it('says so and lists a link to everything that can be found', async () => {
    const look = async (page: Page) => ({
      links: await shownLinks(page),
      text: (await shownText(page)).join('\n'),
    });
    const { links, text } = await visit(searchAddress(set), look, WITHOUT);
    const { entries }: SearchIndex = JSON.parse(textAt(searchIndexAddress(set)));
    expect(entries.length).toBeGreaterThan(200);
    expect(text).toContain('danh sách dưới đây có đủ mọi thứ');
    const listed = new Set(links);
    expect(entries.map(({ href }) => href).filter((href) => !listed.has(href))).toEqual([]);
  });
});
