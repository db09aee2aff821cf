import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchEntry } from '../../src/search/entry.ts';
import { namesOf } from '../../src/search/entry-names.ts';
import { fold, isSameWord, type Word, wordOf } from '../../src/search/fold.ts';
import { createSearch } from '../../src/search/search.ts';
import { unitEntries } from '../../src/search/unit-entries.ts';
import { queryWords } from '../../src/search/words.ts';
import { unitPageAddress } from '../../src/views/unit-pages.ts';
import { planEvaluation } from '../fixtures/plan-272.ts';

const evaluation = await planEvaluation('published');
const entries = unitEntries(evaluation);
const search = createSearch(entries);

const named = ({ title, place }: SearchEntry): string =>
  place === undefined ? title : `${title}, ${place}`;

/** What fits a query without reserve, best first, with where it lies. */
const found = (query: string): string[] =>
  search(query)
    .filter(({ fit }) => fit === 'exact')
    .map(({ entry }) => named(entry));

describe('the entries of units', () => {
  it('hold every unit ever in the register, under each of its names and other spellings', () => {
    const names = entries.flatMap(({ href, title, names: all = [] }) =>
      [title, ...all].map((name) => `${href} ${name}`),
    );
    const missing = evaluation.units.flatMap(({ ref, name, aliases }) =>
      [name, ...aliases]
        .map((one) => `${unitPageAddress(ref, evaluation)} ${one}`)
        .filter((one) => !names.includes(one)),
    );
    expect(missing).toEqual([]);
  });

  it('tell when a unit ended and what it became', () => {
    const entry = entries.find(({ title }) => title === 'Xã Minh Quân');
    expect(entry?.life).toBe('đến 30/6/2025; từ 01/7/2025: phường Âu Lâu');
  });

  it('give no first day to a unit that was not formed from others', () => {
    const lasting = entries.find(({ title }) => title === 'Xã Lao Chải');
    expect(lasting?.life).toBe('đang hoạt động');
    expect(lasting?.place).toContain('trước ngày\u00A001/7/2025 huyện Mù Cang Chải');
  });

  it('are two where a code was given to another unit', () => {
    expect(
      entries.filter(({ href }) => href === '/don-vi/04264/').map(({ title }) => title),
    ).toEqual(['Phường Hồng Hà', 'Phường Nguyễn Phúc']);
  });
});

describe('every unit is found', () => {
  const same = (a: readonly Word[], b: readonly Word[], marks: boolean): boolean =>
    a.length === b.length &&
    a.every((word, place) => {
      const other = b[place] ?? wordOf('');
      return marks ? isSameWord(word, other) : word.folded === other.folded;
    });

  /** Whether only units that go by the same name come before it. */
  const comesFirst = (query: string, { href }: SearchEntry, marks: boolean): boolean => {
    const hits = search(query);
    const place = hits.findIndex(({ entry }) => entry.href === href);
    const before = hits.slice(0, place);
    return (
      place >= 0 &&
      before.every(({ entry }) =>
        namesOf(entry).some((name) => same(name, queryWords(query), marks)),
      )
    );
  };

  it.each([
    ['by its name', (name: string) => name, true],
    ['without marks', fold, false],
    ['in capitals', (name: string) => name.toUpperCase(), true],
    ['with marks apart from their letters', (name: string) => name.normalize('NFD'), true],
  ])('%s', (_, write, marks) => {
    const lost = entries.flatMap((entry) =>
      [entry.title, ...(entry.names ?? [])]
        .filter((name) => !comesFirst(write(name), entry, marks))
        .map((name) => `${write(name)} → ${entry.href}`),
    );
    expect(lost).toEqual([]);
  });

  it('whatever is typed, no query fails and nothing is found twice', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc
            .tuple(fc.constantFrom(...entries), fc.nat(12))
            .map(([{ title }, length]) => title.slice(0, length)),
        ),
        (query) => {
          const hits = search(query).map(({ entry }) => entry);
          return new Set(hits).size === hits.length;
        },
      ),
    );
  });
});

describe('names that differ by one mark', () => {
  it('come both, with their district, where no mark was typed', () => {
    expect(found('minh quan').slice(0, 2)).toEqual([
      'Xã Minh Quán, huyện Trấn Yên',
      'Xã Minh Quân, huyện Trấn Yên',
    ]);
  });

  it.each([
    ['Minh Quán', 'Xã Minh Quán', 'Xã Minh Quân'],
    ['minh quân', 'Xã Minh Quân', 'Xã Minh Quán'],
    ['XÃ MINH QUÂN', 'Xã Minh Quân', 'Xã Minh Quán'],
    ['Minh Quân'.normalize('NFD'), 'Xã Minh Quân', 'Xã Minh Quán'],
  ])(
    'are told apart by the marks of %s; the other is said to be another',
    (query, first, other) => {
      expect(search(query).map(({ entry, fit }) => [entry.title, fit])).toEqual([
        [first, 'exact'],
        [other, 'other-marks'],
      ]);
    },
  );

  it('are told apart while they are typed', () => {
    expect(found('minh qu').slice(0, 2)).toHaveLength(2);
    expect(found('minh quâ')).toEqual(['Xã Minh Quân, huyện Trấn Yên']);
  });
});

describe('a query', () => {
  it('finds the old name of a code and not the name after it', () => {
    expect(found('Việt Thành')).toEqual(['Xã Việt Thành, huyện Trấn Yên']);
    expect(found('viet thanh')[0]).toBe('Xã Việt Thành, huyện Trấn Yên');
    expect(found('Thành Thịnh')[0]).toBe('Xã Thành Thịnh, huyện Trấn Yên');
  });

  it('finds both communes of one name, each with its district', () => {
    expect(found('xã Tân Thịnh').sort()).toEqual([
      'Xã Tân Thịnh, huyện Văn Chấn',
      'Xã Tân Thịnh, thành phố Yên Bái',
    ]);
    expect(found('Tân Thịnh Văn Chấn')).toEqual(['Xã Tân Thịnh, huyện Văn Chấn']);
  });

  it('finds the usual spelling and that of the statistics office', () => {
    for (const query of ['Mù Cang Chải', 'Mù Căng Chải', 'mu cang chai', 'huyện Mù Cang Chải']) {
      expect(found(query)[0], query).toBe('Huyện Mù Cang Chải, tỉnh Yên Bái');
    }
  });

  it('finds either place of the tone', () => {
    for (const query of ['Hoà Cuông', 'Hòa Cuông', 'hoa cuong']) {
      expect(found(query), query).toEqual(['Xã Hòa Cuông, huyện Trấn Yên']);
    }
  });

  it('finds a code, also one that lost its zero, with the names it has had', () => {
    for (const query of ['04264', '4264']) {
      expect(search(query).map(({ entry }) => entry.title)).toEqual([
        'Phường Hồng Hà',
        'Phường Nguyễn Phúc',
      ]);
    }
  });

  it.each([
    ['TP Yên Bái', 'Thành phố Yên Bái'],
    ['tx nghia lo', 'Thị xã Nghĩa Lộ'],
    ['TT. Cổ Phúc', 'Thị trấn Cổ Phúc'],
    ['H.Lục Yên', 'Huyện Lục Yên'],
  ])('understands %s', (query, first) => {
    expect(search(query)[0]?.entry.title).toBe(first);
  });

  it('looks past a type that the unit does not have', () => {
    expect(search('xã Cổ Phúc')[0]?.entry.title).toBe('Thị trấn Cổ Phúc');
  });

  it('finds what is spelt nearly like it only where nothing fits, and says so', () => {
    expect(search('mu cag chai').some(({ entry }) => entry.title === 'Huyện Mù Cang Chải')).toBe(
      true,
    );
    expect(new Set(search('mu cag chai').map(({ fit }) => fit))).toEqual(new Set(['similar']));
    expect(search('zzzzz')).toEqual([]);
    expect(search('  …')).toEqual([]);
  });
});

describe('texts', () => {
  const clause = (title: string, text: string): SearchEntry => ({
    kind: 'clause',
    href: `/ke-hoach/#${title}`,
    title,
    text,
  });
  const texts = createSearch([
    clause('một', 'Cấp ủy quán triệt kế hoạch, xây dựng nếp sống văn minh.'),
    clause('hai', 'Đạt tiêu chí 19.2 về an ninh, trật tự (ANTT) của UBND tỉnh.'),
    ...entries,
  ]);
  const first = (query: string): string | undefined => texts(query)[0]?.entry.title;

  it('are found by words anywhere in them, abbreviations written out', () => {
    expect(first('19.2')).toBe('hai');
    expect(first('ủy ban nhân dân')).toBe('hai');
    expect(first('an ninh trat tu')).toBe('hai');
    expect(first('nep song van minh')).toBe('một');
  });

  it('come after a name', () => {
    expect(first('minh quan')).toBe('Xã Minh Quán');
    expect(first('minh quán')).toBe('Xã Minh Quán');
  });

  it('are not found by words with other marks', () => {
    expect(texts('minh quân').map(({ entry }) => entry.title)).not.toContain('một');
  });
});
