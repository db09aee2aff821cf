import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SearchIndex } from '../../src/search/entry.ts';
import { initialLetter, letterAnchor } from '../../src/site/content/initial-letter.ts';
import { unitsByLetter } from '../../src/site/search/search-list.ts';
import {
  planAddress,
  searchAddress,
  searchIndexAddress,
} from '../../src/views/addresses/addresses.ts';
import { attribute, builtFiles, dist, named, pageAt, SETS, withClass } from './pages.ts';

const indexOf = (set: string): SearchIndex =>
  JSON.parse(readFileSync(join(dist(), searchIndexAddress(set)), 'utf8'));

describe.each(SETS)('the search index of %s', (set) => {
  const { entries } = indexOf(set);

  it('leads to pages, files and anchors that are there', () => {
    const files = new Set(builtFiles().map((path) => `/${path}`));
    const lost = entries
      .map(({ href }) => href)
      .filter((href) => {
        const [path = '', anchor] = href.split('#');
        if (!path.endsWith('/')) return !files.has(path);
        const ids = pageAt(path).elements.map((element) => attribute(element, 'id'));
        return anchor !== undefined && !ids.includes(anchor);
      });
    expect(lost).toEqual([]);
  });

  it('has every clause of the plan with its words', () => {
    const anchors = withClass(pageAt(planAddress(set)), 'clause').map((clause) =>
      planAddress(set, attribute(clause, 'id')),
    );
    const clauses = entries.filter(({ kind }) => kind === 'clause');
    expect(clauses.map(({ href }) => href)).toEqual(anchors);
    for (const { text } of clauses) {
      expect(text).toMatch(/\p{L}{2}/u);
      expect(text).not.toMatch(/[<>{}\\]|\*\*/);
    }
  });

  it('has every kind of thing, in NFC', () => {
    const kinds = new Set(entries.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(
      ['clause', 'guide', 'measure', 'page', 'report', 'source', 'target', 'unit'].sort(),
    );
    const text = JSON.stringify(entries);
    expect(text).toBe(text.normalize('NFC'));
  });

  it('is what the page lists without a script', () => {
    const links = named(pageAt(searchAddress(set)), 'a').map((link) => attribute(link, 'href'));
    expect(entries.filter(({ href }) => !links.includes(href))).toEqual([]);
  });
});

describe('the list by letter', () => {
  it('knows the letters of the Vietnamese alphabet from the tones on them', () => {
    expect(['Ải', 'Âu Lâu', 'Đại Phác', 'đèo', 'Ý Yên', 'Ờ'].map(initialLetter)).toEqual([
      'A',
      'Â',
      'Đ',
      'Đ',
      'Y',
      'Ơ',
    ]);
    expect(['A', 'Ă', 'Â', 'Đ', 'Ơ'].map(letterAnchor)).toEqual([
      'chu-a',
      'chu-aw',
      'chu-aa',
      'chu-dd',
      'chu-ow',
    ]);
  });

  it('is in the order of the Vietnamese alphabet and holds other spellings as well', () => {
    const groups = unitsByLetter(indexOf('published').entries);
    const letters = groups.map(({ letter }) => letter).join('');
    expect(letters).toContain('AÂB');
    expect(letters).toContain('DĐG');
    const { names } = groups.find(({ letter }) => letter === 'L') ?? { names: [] };
    expect(names.map(({ label }) => label)).toContain('Liên Sơn (thị trấn)');
    const places = groups
      .flatMap((group) => group.names)
      .filter(({ label }) => label === 'Tân Thịnh (xã)')
      .map(({ note }) => note);
    expect(new Set(places).size).toBe(2);
  });
});
