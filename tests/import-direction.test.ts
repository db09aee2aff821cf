import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** The one way through the house: a folder may import from itself and from those before it. */
const ORDER = [
  ['schema'],
  ['dataset'],
  ['evaluation'],
  ['text'],
  ['charts', 'illustrative', 'search', 'tiles'],
  ['report'],
  ['site'],
  ['browser', 'components', 'layouts', 'pages', 'styles', 'public'],
];

/** Folders that also run in a browser: they know neither Node nor the DOM. */
const PURE = [
  'schema',
  'dataset',
  'evaluation',
  'illustrative',
  'text',
  'charts',
  'search',
  'tiles',
];

const rank = (folder: string): number => ORDER.findIndex((group) => group.includes(folder));

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
    ([, specifier]) => specifier ?? '',
  );

const folderOf = (file: string): string => relative(SRC, file).split('/')[0] ?? '';

const files = filesIn(SRC).filter((file) => dirname(file) !== SRC);

const crossings = files.flatMap((file) =>
  importsOf(file)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => ({ file, to: resolve(dirname(file), specifier) }))
    .filter(({ to }) => to.startsWith(SRC)),
);

describe('the import direction', () => {
  it('knows every folder of src', () => {
    expect([...new Set(files.map(folderOf))].filter((folder) => rank(folder) < 0)).toEqual([]);
  });

  it('finds imports to judge', () => {
    expect(crossings.length).toBeGreaterThan(100);
  });

  it('never runs back', () => {
    const back = crossings
      .filter(({ file, to }) => rank(folderOf(to)) > rank(folderOf(file)))
      .map(({ file, to }) => `${relative(SRC, file)} → ${relative(SRC, to)}`);
    expect(back).toEqual([]);
  });

  it('keeps Node out of the pure folders', () => {
    const offenders = files
      .filter((file) => PURE.includes(folderOf(file)))
      .filter((file) => importsOf(file).some((specifier) => specifier.startsWith('node:')));
    expect(offenders.map((file) => relative(SRC, file))).toEqual([]);
  });

  it('keeps clocks, chance and the environment out of the pure folders', () => {
    const impure =
      /\b(?:Date\.now\(|new Date\(\)|Math\.random\(|process\.|globalThis\.|document\.|navigator\.)/;
    const offenders = files
      .filter((file) => PURE.includes(folderOf(file)))
      .filter((file) => impure.test(withoutComments(readFileSync(file, 'utf8'))));
    expect(offenders.map((file) => relative(SRC, file))).toEqual([]);
  });
});

/** Comments may speak of what the code must not use. */
const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
