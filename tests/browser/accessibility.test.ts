import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DESK, visit } from './open-page.ts';
import { kindsOfPage } from './page-kinds.ts';

/**
 * The pages forbid inline scripts and the tests must not loosen that. What the debugging protocol
 * evaluates is not part of the page and so not subject to its policy: axe gets in that way, and the
 * policy stays in force for everything of the page.
 */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 at levels A and AA contains the rules of 2.0 and 2.1, which axe tags by first version. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const WIDTHS = [1280, 390, 320];

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

/** Which elements are shown, one digit each: what a style for another width or medium may change. */
const shownNow = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .map((element) => Number(element.checkVisibility({ visibilityProperty: true })))
      .join(''),
  );

/**
 * What every rule finds at the first width, and the rules of layout in every other state. Where a
 * state shows other elements than those seen before, every rule runs again: axe takes seconds on a
 * long page, most of them for rules that would only say the same once more.
 */
const inEveryState = async (page: Page): Promise<string[]> => {
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
    await look(`${width} px`);
  }
  await page.emulateMedia({ forcedColors: 'active' });
  await look('forced colours');
  return found;
};

describe('WCAG 2.2 AA and best practice, by axe, at every width and in forced colours', () => {
  it.concurrent.each(kindsOfPage())('$name', async ({ address }) => {
    expect(await visit(address, inEveryState)).toEqual([]);
  });

  it('sees a fault of the document, and one of layout in every state', async () => {
    const found = await visit('/', async (page) => {
      await page.evaluate(() => {
        document.querySelector('h1')?.replaceChildren();
        for (const link of document.querySelectorAll<HTMLElement>('main a')) {
          link.style.setProperty('color', '#ccc');
          link.style.setProperty('forced-color-adjust', 'none');
          link.style.setProperty('background', '#fff');
        }
      });
      return inEveryState(page);
    });
    expect(found.filter((line) => line.includes('empty-heading')).length).toBeGreaterThan(0);
    const states = found
      .filter((line) => line.includes('color-contrast'))
      .map((line) => line.slice(0, line.indexOf(':')));
    expect([...new Set(states)]).toEqual([
      ...WIDTHS.map((width) => `${width} px`),
      'forced colours',
    ]);
  });

  it('runs every rule again where a state shows something else', async () => {
    const found = await visit(
      '/',
      async (page) => {
        await page.addStyleTag({
          content: '.late { display: none } @media (width < 400px) { .late { display: block } }',
        });
        await page.evaluate(() => {
          const late = document.createElement('h2');
          late.className = 'late';
          document.querySelector('main')?.append(late);
        });
        return inEveryState(page);
      },
      { ...DESK, bypassCSP: true },
    );
    expect(found.filter((line) => line.startsWith('390 px: empty-heading')).length).toBe(1);
  });
});
