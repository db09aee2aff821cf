import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visit, type Window } from './open-page.ts';
import { kindsOfPage } from './page-kinds.ts';

/** A phone with a keyboard: the narrowest page has the most to scroll to and the least room. */
const NARROW: Window = { viewport: { width: 320, height: 640 } };

/** All that the tabulator should reach, in the order of the document. */
const STOPS = 'a[href], summary, button, input, select, textarea, [tabindex="0"]';

/** A stop of the tabulator as it stood when it had the focus. */
interface Stop {
  /** Place among the stops of the document. */
  readonly place: number;
  /** Whether its look changed, by an outline or shadow that stands out at 3:1. */
  readonly seen: boolean;
}

/** Writes down every focus; runs in the page, before the first key. */
const watchFocus = (page: Page): Promise<number> =>
  page.evaluate((selector) => {
    const stops = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
      element.checkVisibility(),
    );
    const look = (element: Element): string => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return `${outlineStyle} ${outlineWidth} ${boxShadow}`;
    };
    const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string): number =>
      channels(colour)
        .slice(0, 3)
        .map((value) => value / 255)
        .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
        .reduce((sum, value, index) => sum + value * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
    const behind = (element: Element | null): string => {
      if (element === null) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(element);
      const opaque = (channels(backgroundColor)[3] ?? 1) > 0;
      return opaque ? backgroundColor : behind(element.parentElement);
    };
    const contrast = (one: string, other: string): number => {
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    };
    const resting = stops.map(look);
    const log: Stop[] = [];
    document.addEventListener('focusin', ({ target }) => {
      const element = target as HTMLElement;
      const place = stops.indexOf(element);
      const { outlineColor } = getComputedStyle(element);
      const seen =
        look(element) !== resting[place] &&
        contrast(outlineColor, behind(element.parentElement)) >= 3;
      log.push({ place, seen });
    });
    Object.assign(globalThis, { focusLog: log });
    return stops.length;
  }, STOPS);

const focusLog = (page: Page): Promise<Stop[]> =>
  page.evaluate(() => (globalThis as unknown as { focusLog: Stop[] }).focusLog);

/** Presses the tabulator through the whole page. */
const walk = async (page: Page): Promise<{ count: number; log: Stop[] }> => {
  const count = await watchFocus(page);
  // Sent without waiting for one another, they still arrive in order.
  await Promise.all(Array.from({ length: count }, () => page.keyboard.press('Tab')));
  return { count, log: await focusLog(page) };
};

describe('the tabulator stops at everything, in the order of the document, and shows where', () => {
  it.concurrent.each(kindsOfPage())('$name', async ({ address }) => {
    const { count, log } = await visit(address, walk, NARROW);
    expect(count).toBeGreaterThan(5);
    expect(log.map(({ place }) => place)).toEqual(Array.from({ length: count }, (_, at) => at));
    expect(log.filter(({ seen }) => !seen)).toEqual([]);
  });

  it('notices a stop that does not show', async () => {
    const { count, log } = await visit('/', async (page) => {
      await page.evaluate(() => {
        document.querySelector<HTMLElement>('.site-name')?.style.setProperty('outline', 'none');
      });
      return walk(page);
    });
    expect(log.length).toBe(count);
    expect(log.filter(({ seen }) => !seen)).toEqual([{ place: 1, seen: false }]);
  });
});

/** Whether an element has the focus or holds what has it, and can be seen there. */
const hasFocus = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const element = document.activeElement ?? document.body;
    const { left, top } = element.getBoundingClientRect();
    const shown = document.elementFromPoint(Math.max(left, 0) + 2, Math.max(top, 0) + 2);
    return element.closest(wanted) !== null && element.contains(shown);
  }, selector);

/** What the skip link does: whether each step led to where it should. */
const skips = async (page: Page): Promise<boolean[]> => {
  await page.keyboard.press('Tab');
  const first = await hasFocus(page, '.skip-link');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  return [first, await hasFocus(page, 'main')];
};

/** Stops that something else covers wholly when the focus comes to them from below (WCAG 2.4.11). */
const covered = (page: Page): Promise<string[]> =>
  page.evaluate((selector) => {
    const isSeen = (element: HTMLElement): boolean => {
      element.focus();
      return [...element.getClientRects()].some((box) => {
        const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
        const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
        return [top + 2, (top + bottom) / 2, bottom - 2].some((y) =>
          [left + 2, (left + right) / 2, right - 2].some((x) =>
            element.contains(document.elementFromPoint(x, y)),
          ),
        );
      });
    };
    return [...document.querySelectorAll<HTMLElement>(selector)]
      .filter((element) => element.checkVisibility())
      .reverse()
      .filter((element) => !isSeen(element))
      .map((element) => element.outerHTML.slice(0, 120));
  }, STOPS);

/** Regions that scroll by themselves, how many there are and which have no name or cannot be reached. */
const regions = (page: Page): Promise<{ all: number; lost: string[] }> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const scrolling = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
      (element) =>
        element.scrollWidth > element.clientWidth + 1 &&
        ['auto', 'scroll'].includes(getComputedStyle(element).overflowX),
    );
    const isNamed = (element: HTMLElement): boolean => {
      const ids = (element.getAttribute('aria-labelledby') ?? '').split(' ');
      return ids.every((id) => (document.getElementById(id)?.textContent ?? '') !== '');
    };
    const lost = scrolling.filter((element) => element.tabIndex !== 0 || !isNamed(element));
    return { all: scrolling.length, lost: lost.map((element) => element.outerHTML.slice(0, 120)) };
  });

describe('the skip link leads past the navigation, nothing covers the focus, tables can be reached', () => {
  it.concurrent.each(kindsOfPage())('$name', async ({ address }) => {
    const look = async (page: Page) => ({
      skips: await skips(page),
      covered: await covered(page),
      lost: (await regions(page)).lost,
    });
    const found = await visit(address, look, NARROW);
    expect(found).toEqual({ skips: [true, true], covered: [], lost: [] });
  });

  it('moves a wide table by the arrow keys', async () => {
    const scroll = async (page: Page): Promise<number> => {
      const { all } = await regions(page);
      await page.locator('.table-scroll').first().focus();
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction(() => {
        const region = document.querySelector('.table-scroll');
        return region !== null && region.scrollLeft > 0;
      });
      return all;
    };
    expect(await visit('/so-lieu/tu-dien/', scroll, NARROW)).toBeGreaterThan(0);
  });
});
