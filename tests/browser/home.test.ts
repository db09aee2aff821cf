import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { englishAddress, homeAddress } from '../../src/views/addresses/addresses.ts';
import { dist, SETS } from '../site/pages.ts';
import { DESK, visit, type Window } from './open-page.ts';

const PHONE: Window = { viewport: { width: 390, height: 844 } };

/** Screens of a phone that the home page may take: five, and a little for other names and other verdicts. */
const MOST_SCREENS = 5.2;
const MOST_SHEETS = 3;
const MOST_BYTES = 80_000;

const sheetsOf = (pdf: Buffer): number =>
  [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;

describe.each(SETS)('the home page of %s', (set) => {
  it('takes five screens of a phone', async () => {
    const screens = await visit(
      homeAddress(set),
      (page) => page.evaluate(() => document.documentElement.scrollHeight / window.innerHeight),
      PHONE,
    );
    expect(screens).toBeLessThan(MOST_SCREENS);
  });

  it('takes three sheets of paper', async () => {
    const pdf = await visit(homeAddress(set), (page) => page.pdf({ preferCSSPageSize: true }));
    expect(sheetsOf(pdf)).toBeGreaterThan(0);
    expect(sheetsOf(pdf)).toBeLessThanOrEqual(MOST_SHEETS);
  });

  it('is short to load', () => {
    const bytes = readFileSync(join(dist(), homeAddress(set), 'index.html')).length;
    expect(bytes).toBeLessThan(MOST_BYTES);
  });

  it.each([homeAddress(set), englishAddress(set)])(
    'shows what is found and the whole bar on the first screen: %s',
    async (address) => {
      for (const size of [DESK, PHONE]) {
        const bottom = await visit(
          address,
          (page) =>
            page
              .locator('.verdict-bar')
              .evaluate((bar) => bar.getBoundingClientRect().bottom / window.innerHeight),
          size,
        );
        expect(bottom).toBeLessThan(1);
      }
    },
  );

  it('says with each shape of the bar what it means, to those who see it too', async () => {
    for (const size of [DESK, PHONE]) {
      const { words, key } = await visit(
        homeAddress(set),
        (page) =>
          page.evaluate(() => {
            const shown = (element: Element): boolean => element.getBoundingClientRect().width > 2;
            const textsOf = (selector: string): string[] =>
              [...document.querySelectorAll(selector)]
                .filter(shown)
                .map(({ textContent }) => textContent.trim());
            return { words: textsOf('.cell-word'), key: textsOf('.bar-key .status') };
          }),
        size,
      );
      expect(words.length > 0).toBe(key.length === 0);
      expect(words.length + key.length).toBeGreaterThan(0);
    }
  });
});
