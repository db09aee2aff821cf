import { expect, it } from 'vitest';
import { dataAddress } from '../../src/views/addresses/addresses.ts';
import { builtFiles, SETS } from '../site/pages.ts';
import { visit } from './open-page.ts';

const pictures = SETS.flatMap((set) =>
  builtFiles()
    .map((path) => `/${path}`)
    .filter((path) => path.startsWith(`${dataAddress(set)}hinh/`)),
);

it('pictures of charts show all of their words, whichever of their faces the machine has', async () => {
  expect(pictures.length).toBeGreaterThan(SETS.length);
  const cut = await Promise.all(
    pictures.map((address) =>
      visit(address, (page) =>
        page.evaluate(() => {
          const whole = document.documentElement.getBoundingClientRect();
          return [...document.querySelectorAll('text')]
            .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }))
            .filter(
              ({ words, box }) =>
                words.trim() !== '' &&
                (box.width === 0 ||
                  box.left < whole.left ||
                  box.right > whole.right ||
                  box.top < whole.top ||
                  box.bottom > whole.bottom),
            )
            .map(({ words }) => words);
        }),
      ).then((words) => words.map((one) => `${address}: ${one}`)),
    ),
  );
  expect(cut.flat()).toEqual([]);
});
