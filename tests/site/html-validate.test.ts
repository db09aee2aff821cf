import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, it } from 'vitest';
import { builtPages } from './pages.ts';

/** More pages than may pass by unseen, and each is read letter by letter. */
const PATIENCE = 180_000;

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

/** One line for each error. */
const errorsOf = (html: string, address: string): string[] =>
  validator
    .validateStringSync(html, address)
    .results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, selector }) => `${address} ${ruleId}: ${message} ${selector}`,
      ),
    );

it(
  'every page of both sets is valid HTML, by the standard and by what helps everyone read it',
  () => {
    expect(builtPages().flatMap(({ html, address }) => errorsOf(html, address))).toEqual([]);
  },
  PATIENCE,
);

it('sees what is not', () => {
  const [page] = builtPages();
  const broken = page?.html.replace('<main', '<p><div></div></p><main').replace('lang="vi"', '');
  const rules = errorsOf(broken ?? '', '/').map((line) => line.split(' ')[1]);
  expect(rules).toEqual(
    expect.arrayContaining(['element-required-attributes:', 'no-implicit-close:']),
  );
});
