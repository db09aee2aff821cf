import { sayFrom } from '../../text/contribute/filled.ts';
import type { PhraseName } from '../../text/contribute/phrases.ts';
import { ask } from '../dom/ask-page.ts';

const { content } = ask(document, '#loi-trang', HTMLTemplateElement);

/** What the script says, in the words that `Phrases.astro` puts into the page. */
export const say = sayFrom(
  Object.fromEntries(
    [...content.querySelectorAll<HTMLElement>('[data-phrase]')].map((one) => [
      one.dataset.phrase,
      one.textContent,
    ]),
  ) as Record<PhraseName, string>,
);
