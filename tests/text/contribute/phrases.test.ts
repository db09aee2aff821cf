import { expect, it } from 'vitest';
import { FIGURE_WORDS } from '../../../src/text/contribute/figure-words.ts';
import { filled } from '../../../src/text/contribute/filled.ts';
import { MAIL_WORDS } from '../../../src/text/contribute/mail-words.ts';
import { FILE_FAULTS, PAGE_STATES, TABLE_WORDS } from '../../../src/text/contribute/page-states.ts';
import { PHRASES } from '../../../src/text/contribute/phrases.ts';
import { RESULT_WORDS } from '../../../src/text/contribute/result-words.ts';

it('fills every gap of a text, and keeps braces that are none', () => {
  expect(filled('{a} và {b} và {a}; { c }', { a: '1', b: '$&' })).toBe('1 và $& và 1; { c }');
});

it('has no two phrases of one name', () => {
  const parts = [PAGE_STATES, FILE_FAULTS, TABLE_WORDS, RESULT_WORDS, FIGURE_WORDS, MAIL_WORDS];
  const names = parts.flatMap((part) => Object.keys(part));
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  expect(Object.keys(PHRASES).length).toBe(names.length);
});

it('has phrases as a page keeps them: no space at their ends or twice', () => {
  const odd = Object.values(PHRASES).filter((text) => text !== text.trim() || /\s\s|\n/.test(text));
  expect(odd).toEqual([]);
});
