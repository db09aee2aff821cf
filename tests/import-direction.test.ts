import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** The one way through the house: a floor may import from itself and from those before it. */
const ORDER = [
  ['schema'],
  ['dataset'],
  ['evaluation'],
  ['views'],
  ['text'],
  ['charts', 'illustrative', 'search', 'tiles'],
  ['report'],
  ['site'],
  ['browser', 'components', 'layouts', 'pages', 'styles', 'public'],
];

/** Floors that also run in a browser: they know neither Node nor the DOM. */
const PURE = [
  'schema',
  'dataset',
  'evaluation',
  'views',
  'illustrative',
  'text',
  'charts',
  'search',
  'tiles',
];

/** More files than this in one folder, and nobody finds anything by its name. */
const MOST_FILES = 35;

const rank = (floor: string): number => ORDER.findIndex((group) => group.includes(floor));

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

/** Comments may speak of what the code must not use. */
const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

const importsOf = (file: string): string[] =>
  [
    ...withoutComments(readFileSync(file, 'utf8')).matchAll(
      /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g,
    ),
  ].map(([, specifier]) => specifier ?? '');

interface Import {
  readonly from: string;
  readonly to: string;
}

/** Every import of one file of a tree by another, both as paths from the tree's root. */
const importsWithin = (tree: string): readonly Import[] => {
  const root = join(ROOT, tree);
  return filesIn(root).flatMap((file) =>
    importsOf(file)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => relative(root, resolve(dirname(file), specifier)))
      .filter((to) => !to.startsWith('..'))
      .map((to) => ({ from: relative(root, file), to })),
  );
};

/** The groups of nodes that can be reached from each other: each is at least one cycle. */
const cyclesOf = (arrows: readonly Import[]): string[][] => {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of arrows) {
    if (from !== to) next.set(from, (next.get(from) ?? new Set()).add(to));
  }
  const reached = (start: string): Set<string> => {
    const found = new Set<string>();
    const open = [start];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      for (const to of next.get(node) ?? []) {
        if (!found.has(to)) open.push(to);
        found.add(to);
      }
    }
    return found;
  };
  const reach = new Map([...next.keys()].map((node) => [node, reached(node)]));
  const groups = new Map<string, string[]>();
  for (const [node, found] of reach) {
    if (!found.has(node)) continue;
    const group = [...found].filter((other) => reach.get(other)?.has(node)).sort();
    groups.set(group.join(' '), group);
  }
  return [...groups.values()];
};

const floorOf = (path: string): string => path.split('/')[0] ?? '';

const src = importsWithin('src');
const files = filesIn(join(ROOT, 'src'))
  .map((file) => relative(join(ROOT, 'src'), file))
  .filter((path) => path.includes('/'));

describe('the way through the house', () => {
  it('knows every floor of src', () => {
    expect([...new Set(files.map(floorOf))].filter((floor) => rank(floor) < 0)).toEqual([]);
  });

  it('finds imports to judge', () => {
    expect(src.length).toBeGreaterThan(100);
  });

  it('never runs back from floor to floor', () => {
    const back = src
      .filter(({ from }) => from.includes('/'))
      .filter(({ from, to }) => rank(floorOf(to)) > rank(floorOf(from)));
    expect(back).toEqual([]);
  });

  it.each(['src', 'scripts'])('never leads in a circle from room to room of %s', (tree) => {
    const rooms = importsWithin(tree).map(({ from, to }) => ({
      from: dirname(from),
      to: dirname(to),
    }));
    expect(cyclesOf(rooms)).toEqual([]);
  });

  it.each(['src', 'scripts', 'tests'])(
    'never leads in a circle from file to file of %s',
    (tree) => {
      expect(cyclesOf(importsWithin(tree))).toEqual([]);
    },
  );

  it('sees a circle where there is one', () => {
    const arrows = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
      { from: 'c', to: 'b' },
      { from: 'd', to: 'd' },
    ];
    expect(cyclesOf(arrows)).toEqual([['b', 'c']]);
  });

  it('has no room too full to find anything in', () => {
    const counts = Map.groupBy(files, (path) => dirname(path));
    const full = [...counts].filter(([, inside]) => inside.length > MOST_FILES);
    expect(full.map(([room, inside]) => `${room}: ${inside.length}`)).toEqual([]);
  });

  it('keeps Node out of the pure floors', () => {
    const offenders = files
      .filter((path) => PURE.includes(floorOf(path)))
      .filter((path) =>
        importsOf(join(ROOT, 'src', path)).some((specifier) => specifier.startsWith('node:')),
      );
    expect(offenders).toEqual([]);
  });

  it('keeps clocks, chance and the environment out of the pure floors', () => {
    const impure =
      /\b(?:Date\.now\(|new Date\(\)|Math\.random\(|process\.|globalThis\.|document\.|navigator\.)/;
    const offenders = files
      .filter((path) => PURE.includes(floorOf(path)))
      .filter((path) =>
        impure.test(withoutComments(readFileSync(join(ROOT, 'src', path), 'utf8'))),
      );
    expect(offenders).toEqual([]);
  });
});
