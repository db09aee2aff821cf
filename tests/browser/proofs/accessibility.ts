import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { settled } from './keyboard.ts';

/**
 * The pages forbid inline scripts and the tests must not loosen that. What the debugging protocol
 * evaluates is not part of the page and so not subject to its policy: axe gets in that way, and the
 * policy stays in force for everything of the page.
 */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 at levels A and AA contains the rules of 2.0 and 2.1, which axe tags by first version. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Widths at which every page is judged. */
export const WIDTHS: readonly number[] = [1280, 390, 320];

/**
 * Rules that measure boxes or colours. All others read the document and what of it is shown: as long
 * as the same is shown, a narrower window or other colours cannot change what they find.
 */
const OF_LAYOUT = [
  'color-contrast',
  'css-orientation-lock',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
];

/** Of these, those whose answer hangs on how long words are and where they come to stand, and not on forms alone. */
const OF_PLACE = ['scrollable-region-focusable', 'target-size'];

type RunOnly = axe.RunOnly;

/** One line for each element that breaks a rule, as the page stands now. */
const violations = (page: Page, rules: RunOnly): Promise<string[]> =>
  page.evaluate(async (runOnly) => {
    const { axe: engine } = globalThis as unknown as { axe: typeof axe };
    const results = await engine.run(document, {
      runOnly,
      // What is only reported of elements that pass takes most of the time.
      reporter: 'no-passes',
      resultTypes: ['violations'],
      preload: false,
    });
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) =>
        `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`.replace(/\s+/g, ' '),
      ),
    );
  }, rules);

/** What hangs on where things come to stand, on the window as it is: cheap enough for each page. */
export const inItsPlace = async (page: Page): Promise<string[]> => {
  await page.evaluate(AXE);
  return violations(page, { type: 'rule', values: OF_PLACE });
};

/** Which elements are shown, one digit each: what a style for another width or medium may change. */
const shownNow = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .map((element) => Number(element.checkVisibility({ visibilityProperty: true })))
      .join(''),
  );

/**
 * Takes from a page the elements that have an equal sibling and of which the page has three already:
 * the same names, classes, attributes and states all the way up and down, only with other words. Axe
 * would look at the two hundredth row of a table as long as at the first, and find the same. What
 * holds headings stays, as their order counts; what elements are called and refer to is looked for on
 * whole pages by the promises about structure.
 */
export const pruneRepeated = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const HEADINGS = 'h1, h2, h3, h4, h5, h6';
    const WORDS = ['id', 'href', 'title', 'aria-label', 'aria-labelledby'];
    const ownForm = (element: Element): string => {
      const inDrawing = element.closest('svg') !== null;
      const attributes = [...element.attributes].map(({ name, value }) =>
        WORDS.includes(name) || (inDrawing && name !== 'class') ? name : `${name}=${value}`,
      );
      return `${element.localName}[${attributes.sort().join(' ')}]`;
    };
    const formOf = (element: Element): string => {
      const inside = [...element.childNodes].map((node) => {
        if (node instanceof Element) return formOf(node);
        return node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '' ? 'text' : '';
      });
      return `${ownForm(element)}{${inside.join('')}}`;
    };
    const onPage = new Map<string, number>();
    const prune = (parent: Element, path: string): void => {
      const here = new Set<string>();
      for (const child of [...parent.children]) {
        const form = `${path} ${formOf(child)}`;
        const before = onPage.get(form) ?? 0;
        const hasHeading = child.matches(HEADINGS) || child.querySelector(HEADINGS) !== null;
        if (before >= 3 && here.has(form) && !hasHeading) child.remove();
        else {
          onPage.set(form, before + 1);
          here.add(form);
          prune(child, `${path} ${ownForm(child)}`);
        }
      }
    };
    prune(document.body, '');
  });

/**
 * What every rule finds at the first width, and the rules of layout in every other state. Where a
 * state shows other elements than those seen before, every rule runs again: axe takes seconds on a
 * long page, most of them for rules that would only say the same once more.
 */
export const inEveryState = async (page: Page): Promise<string[]> => {
  await page.evaluate(AXE);
  const found: string[] = [];
  const judged = new Set<string>();
  const look = async (state: string): Promise<void> => {
    const shown = await shownNow(page);
    const rules: RunOnly = judged.has(shown)
      ? { type: 'rule', values: OF_LAYOUT }
      : { type: 'tag', values: RULES };
    judged.add(shown);
    found.push(...(await violations(page, rules)).map((line) => `${state}: ${line}`));
  };
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await settled(page);
    await look(`${width} px`);
  }
  await page.emulateMedia({ forcedColors: 'active' });
  await look('forced colours');
  await page.emulateMedia({ forcedColors: null });
  return found;
};
