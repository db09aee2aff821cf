import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, it } from 'vitest';
import { FULL } from '../fixtures/extent.ts';
import { type BuiltPage, builtPages } from '../site/pages.ts';
import { pagesOfEveryForm } from './forms.ts';
import { inGroups } from './in-groups.ts';
import { proofCode, proved } from './proof-memory.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
    rules: {
      // A title is the whole promise or the notice of made-up figures before it. Where a search
      // result cuts it, the words that tell pages apart have been read.
      'long-title': 'off',
      // Ids of clauses are the plan's own numbers with points (`ii.2.1`), valid in HTML and stable.
      'valid-id': ['error', { relaxed: true }],
      // Where the compressor of the pages breaks lines is nothing that readers meet.
      'no-trailing-whitespace': 'off',
      // Hashes guard files of other hosts. All files come from the host of the page itself.
      'require-sri': ['error', { target: 'crossorigin' }],
    },
  }),
);

/** One line for each error of a page by the standard and by what helps everyone read it. */
export const htmlErrors = ({ html, address }: Pick<BuiltPage, 'html' | 'address'>): string[] =>
  validator
    .validateStringSync(html, address)
    .results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, selector }) => `${address} ${ruleId}: ${message} ${selector}`,
      ),
    );

const CODE = proofCode([import.meta.filename]);

/**
 * Pages are valid HTML: those on which every form of an element is found, or in a full run each
 * one. What depends on words and names (ids, references, headings, raw characters) is looked for
 * on every page by {@link structure}.
 */
export const html = (): void => {
  const pages = builtPages();
  const judged = FULL ? pages : pagesOfEveryForm(pages);

  it.each(inGroups(judged, 20))(
    'is valid HTML, by the standard and by what helps everyone read it (%i)',
    async (_, group) => {
      const errors = await Promise.all(
        group.map((page) => proved(CODE, [page.address, page.html], () => htmlErrors(page))),
      );
      expect(errors.flat()).toEqual([]);
    },
  );
};
