import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { basePathOf } from '../../src/site/build/base-path.ts';
import { ENGLISH_ILLUSTRATIVE_NOTICE } from '../../src/text/english/english-notices.ts';
import { LICENCE } from '../../src/text/names/licence.ts';
import { ILLUSTRATIVE_NOTICE } from '../../src/text/names/notices.ts';
import { LAW_LINKS } from '../../src/text/requests/law-words.ts';
import { TODAY } from '../fixtures/data-files.ts';
import { addressesInStyles, addressesOnPage } from './addresses.ts';
import { attribute, named, pageOf } from './pages.ts';
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

/** Addresses of pages below the base path that a page links to, as a reader can follow them. */
const pagesLinkedFrom = (page: string): string[] =>
  named(pageOf(`/${page}`, read(page)), 'a')
    .map((link) => new URL(attribute(link, 'href') ?? '', `${SITE}${BASE}/${page}`))
    .filter(({ origin }) => origin === SITE)
    .flatMap(({ href }) => fileAt({ from: page, to: href }) ?? [])
    .filter((path) => path.endsWith('.html'));

/** Every page that can be reached from the home page by its links. */
const crawled = (): Set<string> => {
  const found = new Set(['index.html']);
  for (const page of found) for (const next of pagesLinkedFrom(page)) found.add(next);
  return found;
};

const addressOf = (path: string): string => `${SITE}${BASE}/${path.replace(/index\.html$/, '')}`;

const linkOf = (path: string, rel: string): (string | undefined)[] =>
  named(pageOf(`/${path}`, read(path)), 'link')
    .filter((link) => attribute(link, 'rel') === rel)
    .map((link) => attribute(link, 'href'));

const metaOf = (path: string, name: string): (string | undefined)[] =>
  named(pageOf(`/${path}`, read(path)), 'meta')
    .filter((meta) => [attribute(meta, 'name'), attribute(meta, 'property')].includes(name))
    .map((meta) => attribute(meta, 'content'));

const isMadeUp = (path: string): boolean => path.startsWith('minh-hoa/');

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
      'muc-tieu/t1/thay-doi.atom',
      'so-lieu/thay-doi.atom',
      'so-lieu/dataset.jsonld',
      'so-lieu/datapackage.json',
    ])
      expect(links.map(({ from }) => from)).toContain(file);
  });

  it('says in its feed and its markup no address without the host', () => {
    const feeds = files().filter((path) => path.endsWith('.atom'));
    expect(feeds.length).toBeGreaterThan(4);
    for (const feed of feeds) expect(read(feed), feed).not.toMatch(/href="\//);
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

  it('can be crawled whole from its home page', () => {
    expect([...crawled()].sort()).toEqual(
      pages()
        // Shown where there is no page: nothing leads to it.
        .filter((path) => path !== '404.html')
        .sort(),
    );
  });

  it('lists for search engines just the pages that were crawled, less those of made-up figures', () => {
    const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, to]) => to);
    const real = [...crawled()].filter((path) => !isMadeUp(path));
    expect(listed).toEqual(real.map(addressOf).sort());
    expect(new Set(listed).size).toBe(listed.length);
    for (const path of crawled())
      expect(metaOf(path, 'robots'), path).toEqual(isMadeUp(path) ? ['noindex'] : []);
    expect(read('robots.txt')).toContain(`Sitemap: ${SITE}${BASE}/sitemap.xml\n`);
  });

  it('says on each page at which address it is, and names a picture that is there', () => {
    for (const path of crawled()) {
      expect(linkOf(path, 'canonical'), path).toEqual([addressOf(path)]);
      expect(metaOf(path, 'og:url'), path).toEqual([addressOf(path)]);
      const [image = ''] = metaOf(path, 'og:image');
      expect(files(), path).toContain(fileAt({ from: path, to: image }));
      expect(metaOf(path, 'og:image:alt')[0], path).not.toBe('');
      expect(metaOf(path, 'og:locale'), path).toEqual([
        /(?:^|\/)en\//.test(path) ? 'en_GB' : 'vi_VN',
      ]);
    }
    const [own] = metaOf('muc-tieu/t1/index.html', 'og:image');
    expect(own).toBe(`${SITE}${BASE}/chia-se/muc-tieu-t1.png`);
    expect(metaOf('minh-hoa/muc-tieu/index.html', 'og:image')).toEqual([
      `${SITE}${BASE}/minh-hoa/chia-se/trang-chu.png`,
    ]);
    expect(linkOf('index.html', 'apple-touch-icon')).toEqual([`${BASE}/apple-touch-icon.png`]);
  });

  it('says of the page that is shown where there is none no address at all', () => {
    expect(linkOf('404.html', 'canonical')).toEqual([]);
    expect(metaOf('404.html', 'og:url')).toEqual([]);
  });

  it('warns wherever a page of made-up figures is described', () => {
    for (const path of [...crawled()].filter(isMadeUp)) {
      const notice = path.includes('/en/') ? ENGLISH_ILLUSTRATIVE_NOTICE : ILLUSTRATIVE_NOTICE;
      for (const name of ['description', 'og:title', 'og:description'])
        expect(metaOf(path, name)[0]?.startsWith(notice), `${path} ${name}`).toBe(true);
    }
  });

  it('leads to no other host than those of its sources, its licence and what its texts name', () => {
    const hosts = pages()
      .flatMap((path) => named(pageOf(`/${path}`, read(path)), 'a'))
      .flatMap((link) => URL.parse(attribute(link, 'href') ?? '') ?? [])
      .filter(({ protocol }) => protocol.startsWith('http'))
      .map(({ host }) => host);
    const sources = ['example.vn'];
    const law = LAW_LINKS.map(({ href }) => new URL(href).host);
    const known = [new URL(SITE).host, new URL(LICENCE.address).host, ...sources, ...law];
    expect([...new Set(hosts)].sort()).toEqual([...new Set(known)].sort());
  });

  it('tells programs its addresses whole, as links', () => {
    const items = named(pageOf('/so-lieu/', read('so-lieu/index.html')), 'link')
      .filter((link) => attribute(link, 'itemprop') !== undefined)
      .map((link) => attribute(link, 'href') ?? '');
    expect(items.length).toBeGreaterThan(3);
    expect(items.filter((href) => !href.startsWith(`${SITE}${BASE}/`))).toEqual([]);
  });
});
