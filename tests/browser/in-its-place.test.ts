import { expect, it } from 'vitest';
import { searchAddress } from '../../src/views/addresses/addresses.ts';
import { SETS } from '../site/pages.ts';
import { visit } from './open-page.ts';
import { inItsPlace } from './proofs/accessibility.ts';
import { NARROW } from './proofs/keyboard.ts';

const [set = ''] = SETS;

/** What is found on a page to which something was added. */
const foundWith = (add: () => void): Promise<string[]> =>
  visit(
    searchAddress(set),
    async (page) => {
      await page.evaluate(add);
      return inItsPlace(page);
    },
    { viewport: NARROW },
  );

it('nothing is found on a sound page, and targets too small to be pressed are', async () => {
  expect(await foundWith(() => {})).toEqual([]);
  const small = await foundWith(() => {
    const list = document.createElement('p');
    for (const name of ['a', 'b', 'c']) {
      const link = document.createElement('a');
      link.href = `#${name}`;
      link.textContent = name;
      link.style.cssText = 'display: inline-block; width: 8px; height: 8px; overflow: hidden';
      list.append(link);
    }
    document.querySelector('main')?.prepend(list);
  });
  expect(small.join('\n')).toContain('target-size');
});
