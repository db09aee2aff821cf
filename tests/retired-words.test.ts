import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** Where words for readers are written: code, texts, and what maintainers read. */
const PLACES = ['src', 'content', 'README.md', 'CONTRIBUTING.md', '.github'];

/** The first column of the table of words that are no more. */
const retired = ((): string[] => {
  const text = readFileSync(join(ROOT, 'src/README.md'), 'utf8');
  const table = text.split('| no more')[1]?.split('\n\n')[0] ?? '';
  return table
    .split('\n')
    .slice(2)
    .map((row) => row.split('|')[1]?.trim() ?? '');
})();

const filesIn = (place: string): string[] =>
  place.includes('.md')
    ? [place]
    : readdirSync(join(ROOT, place), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(?:ts|astro|mdx|md|yml)$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
        .filter((path) => path !== 'src/README.md');

const plain = (text: string): string => text.replaceAll('\u00a0', ' ').toLocaleLowerCase('vi');

/** English words are retired as a verdict alone: "Contained" in quotation marks. */
const isUsed = (word: string, text: string): boolean =>
  /^[A-Z]/.test(word) ? text.includes(`'${word}'`) : plain(text).includes(plain(word));

describe('words that readers stumbled over', () => {
  const files = PLACES.flatMap(filesIn).map((path) => ({
    path,
    text: readFileSync(join(ROOT, path), 'utf8'),
  }));

  it('are listed', () => {
    expect(retired.length).toBeGreaterThan(8);
    expect(retired).not.toContain('');
  });

  it.each(retired)('%s stands nowhere', (word) => {
    expect(files.filter(({ text }) => isUsed(word, text)).map(({ path }) => path)).toEqual([]);
  });

  it('would be seen', () => {
    expect(isUsed('lần cuối biết', 'Lần cuối\u00a0biết: 3')).toBe(true);
    expect(isUsed('Contained', "case 'contained': return 'Contained';")).toBe(true);
    expect(isUsed('Contained', "case 'contained': return 'Unchanged';")).toBe(false);
  });
});
