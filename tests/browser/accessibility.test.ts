import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visit } from './open-page.ts';
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

/** One line for each element that breaks a rule, as the page stands now. */
const violations = (page: Page): Promise<string[]> =>
  page.evaluate(async (values) => {
    const { axe: engine } = globalThis as unknown as { axe: typeof axe };
    const results = await engine.run(document, {
      runOnly: { type: 'tag', values },
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
  }, RULES);

const inEveryState = async (page: Page): Promise<string[]> => {
  await page.evaluate(AXE);
  const found: string[] = [];
  const look = async (state: string): Promise<void> => {
    found.push(...(await violations(page)).map((line) => `${state}: ${line}`));
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

  it('sees a fault where there is one', async () => {
    const found = await visit('/', async (page) => {
      await page.evaluate(() => {
        document.querySelector('h1')?.replaceChildren();
      });
      return inEveryState(page);
    });
    expect(found.filter((line) => line.includes('empty-heading')).length).toBe(WIDTHS.length + 1);
  });
});
