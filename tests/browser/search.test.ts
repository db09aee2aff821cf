import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import {
  homeAddress,
  searchAddress,
  searchIndexAddress,
} from '../../src/views/addresses/addresses.ts';
import { builtPages, SETS } from '../site/pages.ts';
import { DESK, urlOf, visit, type Window } from './open-page.ts';

const NO_SCRIPT: Window = { ...DESK, javaScriptEnabled: false };

/** Runs a visit and returns what the page logged and what it asked of other hosts meanwhile. */
const watched = async (
  address: string,
  look: (page: Page) => Promise<void>,
  window?: Window,
): Promise<string[]> => {
  const notes: string[] = [];
  await visit(address, look, window, (page) => {
    const logged = (message: { text(): string }) => notes.push(message.text());
    const requested = (request: { url(): string }) => {
      if (!request.url().startsWith(inject('origin'))) notes.push(request.url());
    };
    page.on('console', logged).on('request', requested);
    return () => page.off('console', logged).off('request', requested);
  });
  return notes;
};

const field = (page: Page) => page.getByRole('searchbox');
const titles = (page: Page): Promise<string[]> => page.locator('.search-hit > a').allTextContents();

/** Waits until a text stands in the place that readers of the screen are told of. */
const hears = (page: Page, text: RegExp): Promise<void> =>
  page.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' });

/** The script has read its index once the list answers to the field. */
const type = async (page: Page, query: string): Promise<void> => {
  await page.waitForLoadState('networkidle');
  await field(page).fill(query);
};

describe.each(SETS)('the search of %s', (set) => {
  const address = searchAddress(set);

  it('finds while one types, tells the number, and leads to the page', async () => {
    const notes = await watched(address, async (page) => {
      await type(page, 'minh quan');
      expect((await titles(page)).slice(0, 2)).toEqual(['Xã Minh Quán', 'Xã Minh Quân']);
      expect(await page.locator('.search-hit').first().textContent()).toContain('huyện Trấn Yên');
      await hears(page, /kết quả cho “minh quan”/);
      expect(await page.locator('#danh-sach').isVisible()).toBe(false);
      await field(page).fill('Minh Quân');
      expect(await titles(page)).toEqual(['Xã Minh Quân', 'Xã Minh Quán']);
      await page.locator('.search-hit > a').first().click();
      await page.waitForURL(/\/don-vi\/04567\/$/);
      expect(await page.locator('h1').textContent()).toContain('Minh Quân');
    });
    expect(notes).toEqual([]);
  });

  it('finds clauses, targets and pages, each said to be what it is', async () => {
    await visit(address, async (page) => {
      await type(page, 'tai nan giao thong');
      const hits = await page.locator('.search-hit').allTextContents();
      expect(hits.some((text) => text.includes('Mục tiêu ·'))).toBe(true);
      expect(hits.some((text) => text.includes('Kế hoạch'))).toBe(true);
      expect(await page.locator('.search-hit mark').count()).toBeGreaterThan(3);
      await field(page).fill('phuong phap');
      expect((await titles(page))[0]).toBe('Phương pháp');
    });
  });

  it('takes the first words of a whole document for the query, typed or in the address', async () => {
    await visit(`${address}?q=${'minh+'.repeat(500)}`, async (page) => {
      await hears(page, /“(?:minh ){39}minh”/);
      await field(page).fill('luc yen '.repeat(10_000));
      await hears(page, /“(?:luc yen ){24}luc yen”/);
      const { length } = new URL(page.url()).searchParams.get('q') ?? '';
      expect(length).toBeLessThanOrEqual(200);
    });
  });

  it('says what to try where nothing is found', async () => {
    await visit(address, async (page) => {
      await type(page, 'zzzzzz');
      await hears(page, /Không có kết quả cho “zzzzzz”/);
      expect(await page.locator('.search-advice li').count()).toBeGreaterThan(2);
      expect(await titles(page)).toEqual([]);
    });
  });

  it('shows the first results and all of them when asked', async () => {
    await visit(address, async (page) => {
      await type(page, 'yen');
      expect((await titles(page)).length).toBe(20);
      await page.locator('.search-more').click();
      expect((await titles(page)).length).toBeGreaterThan(20);
      expect(await page.locator('.search-more').isVisible()).toBe(false);
      const focus = await page.evaluate(() => document.activeElement?.textContent);
      expect(focus).toBe((await titles(page))[20]);
    });
  });

  it('works by keyboard alone: arrows to the results and back, Esc clears', async () => {
    await visit(address, async (page) => {
      await page.waitForLoadState('networkidle');
      await field(page).focus();
      await page.keyboard.type('luc yen');
      const [first, second] = await titles(page);
      const focused = (): Promise<string | null | undefined> =>
        page.evaluate(() => document.activeElement?.textContent);
      await page.keyboard.press('Enter');
      expect(await focused()).toBe(first);
      await page.keyboard.press('ArrowDown');
      expect(await focused()).toBe(second);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('tim-gi');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      expect(await field(page).inputValue()).toBe('');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('tim-gi');
      expect(await page.locator('#danh-sach').isVisible()).toBe(true);
      expect(await page.evaluate(() => location.search)).toBe('');
    });
  });

  it('reads its query from the address and keeps it there without a new step back', async () => {
    await visit(`${address}?q=T%C3%A2n+Th%E1%BB%8Bnh`, async (page) => {
      await page.locator('.search-hit').first().waitFor();
      expect(await field(page).inputValue()).toBe('Tân Thịnh');
      expect((await titles(page)).slice(0, 2)).toEqual(['Xã Tân Thịnh', 'Xã Tân Thịnh']);
      const places = await page.locator('.search-hit > .note').allTextContents();
      expect(new Set(places.slice(0, 2)).size).toBe(2);
      const steps = await page.evaluate(() => history.length);
      await field(page).fill('04264');
      expect(await page.evaluate(() => location.search)).toBe('?q=04264');
      expect(await page.evaluate(() => history.length)).toBe(steps);
    });
  });

  it('is a list of everything without a script, and its form leads to that list', async () => {
    const notes = await watched(
      address,
      async (page) => {
        await field(page).fill('minh quan');
        await page.getByRole('search').getByRole('button').click();
        await page.waitForURL(`${urlOf(address)}?q=minh+quan`);
        const linked = await page
          .locator('#danh-sach a')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
        const units = builtPages()
          .map((built) => built.address)
          .filter((one) => one.startsWith(`${homeAddress(set)}don-vi/`) && /\/\d+\/$/.test(one));
        expect(units.length).toBeGreaterThan(180);
        expect(units.filter((one) => !linked.includes(one))).toEqual([]);
        await page.getByRole('link', { name: 'Đ', exact: true }).click();
        expect(new URL(page.url()).hash).toBe('#chu-dd');
        expect(await page.locator('noscript').isVisible()).toBe(true);
      },
      NO_SCRIPT,
    );
    expect(notes).toEqual([]);
  });

  it('says so where its index cannot be fetched, and the list stays', async () => {
    const page = searchIndexAddress(set);
    await visit(
      address,
      async (open) => {
        await open.route(`**${page}`, (route) => route.abort());
        await open.reload();
        await hears(open, /Chưa tải được dữ liệu tìm kiếm/);
        expect(await open.locator('#danh-sach').isVisible()).toBe(true);
      },
      { ...DESK },
    );
  });
});
