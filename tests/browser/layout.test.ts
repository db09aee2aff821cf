import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visit, type Window } from './open-page.ts';
import { kindsOfPage } from './page-kinds.ts';

/** A small phone. That the page has its form without JavaScript is part of what is tested. */
const PHONE: Window = {
  viewport: { width: 320, height: 640 },
  deviceScaleFactor: 2,
  javaScriptEnabled: false,
};

/** A window of 1280 × 800 at a zoom of 200 %: half as many CSS pixels, each twice as large. */
const ZOOMED = { width: 640, height: 400 };

/** What A4 leaves between margins of 30 and 15 mm (Decree 30/2020), in CSS pixels. */
const PAPER = { width: 624, height: 930 };

/** What makes the page wider than the window; empty where it is not. */
const overflow = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth === clientWidth) return '';
    const wide = [...document.body.querySelectorAll('*')].find(
      (element) =>
        element.getBoundingClientRect().right > clientWidth + 0.5 &&
        element.closest('.table-scroll') === null,
    );
    return `${scrollWidth} > ${clientWidth}: ${wide?.outerHTML.slice(0, 120)}`;
  });

/** Sideways scrolling on a small phone, at a zoom of 200 %, and what does not fit on paper. */
interface Overflows {
  readonly phone: string;
  readonly zoomed: string;
  readonly paper: string;
}

const overflows = async (page: Page): Promise<Overflows> => {
  const phone = await overflow(page);
  await page.setViewportSize(ZOOMED);
  const zoomed = await overflow(page);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(PAPER);
  return { phone, zoomed, paper: await overflow(page) };
};

interface Printed {
  /** Ways to other pages and places, which paper does not have. */
  readonly ways: string[];
  /** Parts that are folded away on the screen and missing on paper. */
  readonly folded: string[];
}

/** What a page that has its printed form shows and leaves out. */
const printed = (page: Page): Promise<Printed> =>
  page.evaluate(() => {
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.getBoundingClientRect().height > 1;
    const hidden = (element: Element): boolean => !isShown(element);
    const start = (element: Element): string => element.outerHTML.slice(0, 100);
    return {
      ways: [...document.querySelectorAll('nav, .skip-link, summary')].filter(isShown).map(start),
      folded: [...document.querySelectorAll('details > :not(summary)')].filter(hidden).map(start),
    };
  });

describe('fits a phone, a zoom of 200 % and paper, and prints all but its navigation', () => {
  it.concurrent.each(kindsOfPage())('$name', async ({ address }) => {
    const look = async (page: Page) => ({ ...(await overflows(page)), ...(await printed(page)) });
    const fits = { phone: '', zoomed: '', paper: '', ways: [], folded: [] };
    expect(await visit(address, look, PHONE)).toEqual(fits);
  });

  it('notices a page that does not fit', async () => {
    const widen = async (page: Page): Promise<Overflows> => {
      await page.locator('h1').evaluate((title) => title.setAttribute('style', 'min-width: 99rem'));
      return overflows(page);
    };
    // The policy of the pages forbids style attributes too.
    const { phone, zoomed, paper } = await visit('/', widen, { ...PHONE, bypassCSP: true });
    expect(phone).toMatch(/> 320: <h1/);
    expect(zoomed).toMatch(/> 640: <h1/);
    expect(paper).toMatch(/> 624: <h1/);
  });

  it('notices navigation and what is folded away, as on a screen', async () => {
    const target = kindsOfPage().find(({ name }) => name.includes('target (share)'));
    const { ways, folded } = await visit(target?.address ?? '', printed, PHONE);
    expect(ways.length).toBeGreaterThan(2);
    expect(folded.length).toBeGreaterThan(0);
  });
});
