import type { Page } from 'playwright-core';

/** A phone with a keyboard: the narrowest page has the most to scroll to and the least room. */
export const NARROW = { width: 320, height: 640 };

/** All that the tabulator should reach, in the order of the document; of radio buttons the chosen one. */
const STOPS =
  'a[href], summary, button, input:not([type="radio"]:not(:checked)), select, textarea, [tabindex="0"]';

/** A stop of the tabulator as it stood when it had the focus. */
export interface Stop {
  /** Place among the stops of the document. */
  readonly place: number;
  /** Whether its look changed, by an outline or shadow that stands out at 3:1. */
  readonly seen: boolean;
}

/** Waits until the page has followed a change of its size: it sees one with a frame, and does something after. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise((end) => requestAnimationFrame(() => requestAnimationFrame(() => end()))),
  );

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
export const walk = async (page: Page): Promise<{ count: number; log: Stop[] }> => {
  const count = await watchFocus(page);
  // Sent without waiting for one another, they still arrive in order.
  await Promise.all(Array.from({ length: count }, () => page.keyboard.press('Tab')));
  return { count, log: await focusLog(page) };
};

/** Whether an element has the focus or holds what has it, and can be seen there. */
const hasFocus = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const element = document.activeElement ?? document.body;
    const { left, top } = element.getBoundingClientRect();
    const shown = document.elementFromPoint(Math.max(left, 0) + 2, Math.max(top, 0) + 2);
    return element.closest(wanted) !== null && element.contains(shown);
  }, selector);

/** Puts the keyboard back to where it is when a page has just been opened. */
export const startAtTop = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    window.scrollTo(0, 0);
  });

/** What the skip link does: whether each step led to where it should. */
export const skips = async (page: Page): Promise<boolean[]> => {
  await page.keyboard.press('Tab');
  const first = await hasFocus(page, '.skip-link');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  return [first, await hasFocus(page, 'main')];
};

/** Stops that something else covers wholly when the focus comes to them from below (WCAG 2.4.11). */
export const covered = (page: Page): Promise<string[]> =>
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

/** What a page knows of its regions that scroll by themselves. */
export interface Regions {
  /** How many scroll. */
  readonly all: number;
  /** Which of them have no name or cannot be reached. */
  readonly lost: readonly string[];
  /** Which do not scroll and stop the tabulator all the same. */
  readonly idle: readonly string[];
}

/** Opens all that is folded away and looks at what scrolls then. */
export const regions = async (page: Page): Promise<Regions> => {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await settled(page);
  return page.evaluate(() => {
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
    const idle = [...document.querySelectorAll<HTMLElement>('[tabindex="0"]')].filter(
      (element) => !scrolling.includes(element),
    );
    const start = (element: Element): string => element.outerHTML.slice(0, 120);
    return { all: scrolling.length, lost: lost.map(start), idle: idle.map(start) };
  });
};
