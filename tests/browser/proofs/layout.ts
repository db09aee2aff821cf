import type { Page } from 'playwright-core';

/** A small phone. */
const PHONE = { width: 320, height: 640 };

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
export interface Overflows {
  readonly phone: string;
  readonly zoomed: string;
  readonly paper: string;
}

export const overflows = async (page: Page): Promise<Overflows> => {
  await page.setViewportSize(PHONE);
  const phone = await overflow(page);
  await page.setViewportSize(ZOOMED);
  const zoomed = await overflow(page);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(PAPER);
  return { phone, zoomed, paper: await overflow(page) };
};

export interface PrintedPage {
  /** Ways to other pages and places, which paper does not have. */
  readonly ways: string[];
  /** Parts that are folded away on the screen and missing on paper. */
  readonly folded: string[];
}

/** What a page that has its printed form shows and leaves out. */
export const printed = (page: Page): Promise<PrintedPage> =>
  page.evaluate(() => {
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.getBoundingClientRect().height > 1;
    const hidden = (element: Element): boolean => !isShown(element);
    const start = (element: Element): string => element.outerHTML.slice(0, 100);
    return {
      ways: [...document.querySelectorAll('nav, .skip-link, summary:not(:has(h2))')]
        .filter(isShown)
        .map(start),
      folded: [...document.querySelectorAll('details > :not(summary, script)')]
        .filter((element) => element.closest('.no-print') === null)
        .filter(hidden)
        .map(start),
    };
  });
