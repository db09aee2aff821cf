import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PAGE_STATES } from '../../src/text/contribute/page-states.ts';
import { contributeAddress } from '../../src/views/addresses/addresses.ts';
import { SETS } from '../site/pages.ts';
import { DESK, visit, type Window } from './open-page.ts';
import { inEveryState } from './proofs/accessibility.ts';
import { NARROW } from './proofs/keyboard.ts';
import { overflows } from './proofs/layout.ts';
import { shownText } from './proofs/without-script.ts';

const ADDRESS = contributeAddress(SETS[0] ?? '');

/** Windows of their own: what these tests set is not left to others. */
const OWN: Window = { ...DESK };
const PHONE: Window = { viewport: NARROW };
const NO_SCRIPT: Window = { viewport: NARROW, javaScriptEnabled: false };

const isReady = (page: Page): Promise<void> =>
  page.getByText(PAGE_STATES.ready).waitFor({ state: 'visible' });

/** What was logged and asked for while somebody looks at the page, once it has loaded. */
const watched = async (look: (page: Page) => Promise<void>, window = OWN): Promise<string[]> => {
  const notes: string[] = [];
  const requested = (request: { url(): string }) => notes.push(request.url());
  await visit(
    ADDRESS,
    async (page) => {
      await isReady(page);
      await page.context().setOffline(true);
      page.on('request', requested);
      await look(page);
      page.off('request', requested);
      await page.context().setOffline(false);
    },
    window,
    (page) => {
      const logged = (message: { text(): string }) => notes.push(message.text());
      const failed = (error: Error) => notes.push(error.message);
      page.on('console', logged).on('pageerror', failed);
      return () => page.off('console', logged).off('pageerror', failed);
    },
  );
  return notes;
};

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id ?? '');

/** Moves on by the tabulator to a field. */
const tabTo = async (page: Page, id: string): Promise<void> => {
  for (let stops = 0; (await focused(page)) !== id; stops += 1) {
    if (stops > 60) throw new Error(`The tabulator does not lead to ${id}.`);
    await page.keyboard.press('Tab');
  }
};

const tabToName = async (page: Page, name: string): Promise<void> => {
  const isThere = (): Promise<boolean> =>
    page.evaluate((wanted) => document.activeElement?.getAttribute('name') === wanted, name);
  for (let stops = 0; !(await isThere()); stops += 1) {
    if (stops > 60) throw new Error(`The tabulator does not lead to ${name}.`);
    await page.keyboard.press('Tab');
  }
};

/** The figure of a commune, typed by the keyboard alone. */
const typeFigure = async (page: Page): Promise<void> => {
  await tabTo(page, 'so-chi-tieu');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'so-ngay');
  await page.keyboard.type('30/12/2024');
  await tabTo(page, 'so-don-vi');
  await page.keyboard.type('minh quan');
  const list = page.getByRole('listbox');
  await list.waitFor({ state: 'visible' });
  const names = await list.getByRole('option').allTextContents();
  expect(names.map((name) => name.split(',')[0])).toEqual(['xã Minh Quán', 'xã Minh Quân']);
  await page.keyboard.press('ArrowDown');
  const active = await page.locator('#so-don-vi').getAttribute('aria-activedescendant');
  expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Enter');
  expect(await page.locator('#so-don-vi').inputValue()).toMatch(/^xã Minh Quán, huyện /);
  expect(await list.isVisible()).toBe(false);
  await tabToName(page, 'pass');
  await page.keyboard.press('Space');
  await tabTo(page, 'so-nguon');
  await page.keyboard.press('ArrowDown');
};

const result = (page: Page) => page.getByRole('region', { name: /Kết quả thử/ });

const typed = async (page: Page): Promise<void> => {
  await typeFigure(page);
  await page.keyboard.press('Enter');
  await result(page).locator('.trial-outcome').waitFor();
};

const TABLE = [
  'indicator,unit_code,period_start,period_end,value,flag,source,recorded_on,reason,note',
];

describe('a figure', () => {
  it('is filled in by the keyboard alone, off the network, and nothing is asked for or logged', async () => {
    const notes = await watched(async (page) => {
      await page.keyboard.press('Tab');
      await typeFigure(page);
      await result(page).locator('.trial-outcome').waitFor();
      const text = await result(page).textContent();
      expect(text).toContain('xã Minh Quán, huyện Trấn Yên');
    });
    expect(notes).toEqual([]);
  });
});
