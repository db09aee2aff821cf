import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** Floors of logic: what they say to readers they take from `text`. */
const WITHOUT_WORDS = ['views', 'charts', 'search', 'tiles', 'report', 'site', 'browser'];

/** Letters that only Vietnamese words have; every sentence of it has some. */
const VIETNAMESE = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/i;

/** Files whose letters are no words. */
const LETTERS: ReadonlySet<string> = new Set([
  // The letters that the fonts of the site hold.
  'site/fonts/font-letters.ts',
  // Which letters are alike, and which words name a kind of unit, for the search.
  'search/fold.ts',
  'search/word-runs.ts',
  'search/words.ts',
]);

const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

/** Literals with a word of Vietnamese, a file's comments aside. */
const wordsIn = (source: string): string[] =>
  [...withoutComments(source).matchAll(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g)]
    .map(([literal]) => literal)
    .filter((literal) => VIETNAMESE.test(literal));

it.each(WITHOUT_WORDS)('%s says nothing to readers in words of its own', (floor) => {
  const files = readdirSync(join(SRC, floor), { recursive: true, encoding: 'utf8' })
    .map((path) => `${floor}/${path}`)
    .filter((path) => path.endsWith('.ts') && !LETTERS.has(path));
  const found = files.flatMap((path) =>
    wordsIn(readFileSync(join(SRC, path), 'utf8')).map((literal) => `${path}: ${literal}`),
  );
  expect(files).not.toEqual([]);
  expect(found).toEqual([]);
});

it('sees a word in a text or a template, and none in a comment', () => {
  expect(wordsIn("const a = 'Số liệu';\n// 'Đạt'\n/** `Đạt` */ const b = `xã`;")).toEqual([
    "'Số liệu'",
    '`xã`',
  ]);
});
