import { describe, expect, it } from 'vitest';
import { highlight } from '../../src/search/excerpt.ts';
import { createSearch } from '../../src/search/search.ts';
import { LONGEST_QUERY, shortQuery } from '../../src/search/short-query.ts';
import { queryWords } from '../../src/search/words.ts';

const LETTERS = 100_000;
const search = createSearch([
  { kind: 'unit', href: '/x/', title: 'Xã Minh Quán', names: ['Minh Quán', '04315'] },
]);

describe('a query', () => {
  it('that is not longer than any name is looked for as it is', () => {
    const longest = `${'a'.repeat(LONGEST_QUERY - 2)} b`;
    expect(shortQuery(`  ${longest} `)).toBe(longest);
    expect(shortQuery('  ')).toBe('');
  });

  it('of a whole document is cut after a whole word', () => {
    const query = shortQuery('minh quán '.repeat(LETTERS / 10));
    expect(query).toBe('minh quán '.repeat(LONGEST_QUERY / 10).trim());
    const at = 'a'.repeat(LONGEST_QUERY);
    expect(shortQuery(`${at} b`)).toBe(at);
    expect(shortQuery(`b ${at}`)).toBe('b');
  });

  it('of one endless word is cut within it', () => {
    expect(shortQuery('a'.repeat(LETTERS))).toBe('a'.repeat(LONGEST_QUERY));
    expect(queryWords('a '.repeat(LETTERS)).length).toBeLessThanOrEqual(LONGEST_QUERY / 2);
  });

  it('of 100,000 letters finds what its beginning finds, and marks it', () => {
    expect(search('a'.repeat(LETTERS))).toEqual([]);
    const query = 'minh quán '.repeat(LETTERS / 10);
    expect(search(query).map(({ entry }) => entry.title)).toEqual(['Xã Minh Quán']);
    expect(highlight('Xã Minh Quán', query).filter(({ hit }) => hit)).toEqual([
      { text: 'Minh', hit: true },
      { text: 'Quán', hit: true },
    ]);
  });
});
