import { expect, it } from 'vitest';
import { FONT_LETTERS } from '../../src/site/fonts/font-letters.ts';
import { builtPages } from '../site/pages.ts';

/** The fonts of the site have every letter that stands on a page. */
export const letters = (): void => {
  it('every character of every page is in the fonts', () => {
    const known = new Set(FONT_LETTERS);
    const foreign = new Map<string, string>();
    for (const { address, html } of builtPages()) {
      const text = html.replace(/<(?:style|script)[\s\S]*?<\/(?:style|script)>|<[^>]*>/g, '');
      for (const character of text) {
        if (!known.has(character) && !/[\n\t]/.test(character)) foreign.set(character, address);
      }
    }
    expect(Object.fromEntries(foreign)).toEqual({});
  });
};
