import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { basePathOf } from '../../src/site/build/base-path.ts';
import { TODAY } from '../fixtures/data-files.ts';
import { addressesInStyles, addressesOnPage } from './addresses.ts';
import { REPOSITORY, runScript } from './run-build.ts';

const SITE = 'https://trang.example';
const BASE = '/ke-hoach/x';

let folder = '';
const dist = (): string => join(folder, 'dist');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'below-a-path-'));
  const { code, stderr } = runScript('build.ts', [
    ...['--data', join(REPOSITORY, 'tests/fixtures/sound')],
    ...['--content', join(REPOSITORY, 'tests/fixtures/sound-texts')],
    ...['--today', TODAY, '--out', dist(), '--site', SITE, '--base-path', `${BASE}/`],
  ]);
  if (code !== 0) throw new Error(stderr);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every file by its address below the base path. */
const files = (): string[] =>
  readdirSync(dist(), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist(), join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

const read = (path: string): string => readFileSync(join(dist(), path), 'utf8');

interface Link {
  readonly from: string;
  readonly to: string;
}

const linksIn = (page: string): Link[] =>
  addressesOnPage(read(page), new URL(`${BASE}/${page}`, SITE)).map(({ href }) => ({
    from: page,
    to: href,
  }));

/** The file that a server finds at an address; null where the address leaves the base path. */
const fileAt = ({ to }: Link): string | null => {
  const { origin, pathname } = new URL(to, SITE);
  if (origin !== SITE || !pathname.startsWith(`${BASE}/`)) return null;
  const path = decodeURIComponent(pathname.slice(BASE.length + 1));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
};

const astray = (links: readonly Link[]): Link[] => {
  const all = new Set(files());
  return links.filter((link) => !all.has(fileAt(link) ?? ''));
};

const pages = (): string[] => files().filter((path) => path.endsWith('.html'));

describe('a site below a path of its host', () => {
  it('leads by every link and asset of every page to a file below that path', () => {
    const links = pages().flatMap(linksIn);
    expect(astray(links)).toEqual([]);
    expect(new Set(links.map(({ to }) => to)).size).toBeGreaterThan(50);
  });

  it('and from its stylesheets', () => {
    const styles = files().filter((path) => path.endsWith('.css'));
    const links = styles.flatMap((from) =>
      addressesInStyles(read(from), new URL(`${BASE}/${from}`, SITE)).map(({ href }) => ({
        from,
        to: href,
      })),
    );
    expect(astray(links)).toEqual([]);
    expect(links.length).toBeGreaterThan(0);
  });

  it('and from its scripts, which name their parts beside themselves', () => {
    const scripts = files().filter((path) => path.endsWith('.js'));
    expect(scripts.some((path) => read(path).includes('new Worker('))).toBe(true);
    expect(scripts.filter((path) => /["'`]\/_astro\//.test(read(path)))).toEqual([]);
  });

  it('and from the search, the feeds and what programs are told', () => {
    const index = JSON.parse(read('tim-kiem/chi-muc.json')).entries as { href: string }[];
    const told = files().filter((path) => /\.(?:atom|jsonld|json|cff)$/.test(path));
    const links = [
      ...index.map(({ href }) => ({ from: 'chi-muc.json', to: href })),
      ...told.flatMap((from) =>
        [...read(from).matchAll(/https:\/\/trang\.example[^"<\s]*/g)].map(([to]) => ({ from, to })),
      ),
    ];
    expect(astray(links)).toEqual([]);
    for (const file of [
      'so-lieu/thay-doi.atom',
      'so-lieu/dataset.jsonld',
      'so-lieu/datapackage.json',
    ])
      expect(links.map(({ from }) => from)).toContain(file);
  });

  it('says in its feed and its markup no address without the host', () => {
    expect(read('so-lieu/thay-doi.atom')).not.toMatch(/href="\//);
    expect(read('so-lieu/dataset.jsonld')).not.toMatch(/"\//);
  });

  it('has its whole address at the foot of each page and in its citations', () => {
    expect(read('muc-tieu/index.html')).toContain(`Địa chỉ trang: ${SITE}${BASE}/muc-tieu/`);
    expect(read('so-lieu/index.html')).toContain(`Địa chỉ: ${SITE}${BASE}/so-lieu/`);
  });

  it('is served below that path by the preview', () => {
    expect(basePathOf(read('404.html'))).toBe(BASE);
    expect(basePathOf(read('404.html').replaceAll(`"${BASE}/`, '"/'))).toBe('');
  });

  it('has no address at the foot of the page that is shown where there is none', () => {
    expect(read('404.html')).not.toContain('Địa chỉ trang');
  });
});
