import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportEdition } from '../../src/site/model/report-edition.ts';
import { robots } from '../../src/site/sharing/robots.ts';
import { sitemap } from '../../src/site/sharing/sitemap.ts';
import { NOWHERE, planSite, type SharedSite, SOMEWHERE, withEvaluation } from './plan-site.ts';

const SITE = 'https://trang.example/ke-hoach';

const PATHS = [
  '404.html',
  'index.html',
  'cu/index.html',
  'muc-tieu/t1/index.html',
  'muc-tieu/t2/index.html',
  'huong-dan/index.html',
  'bao-cao/2024/huyen-luc-yen/index.html',
  'bao-cao/2024/huyen-luc-yen/lan-1/index.html',
  'bao-cao/2024/huyen-luc-yen/lan-2/index.html',
  'bao-cao/2024/huyen-van-yen/lan-1/index.html',
  'so-lieu/evaluation.json',
  'minh-hoa/index.html',
  'minh-hoa/muc-tieu/t1/index.html',
];

const MOVED = [{ address: '/cu/', movedTo: '/muc-tieu/', line: 1 }];

/** As much of editions as days are read from. */
const EDITIONS = [
  {
    slugs: { period: '2024', area: 'huyen-luc-yen', edition: 'lan-1' },
    issuedOn: '2026-11-26',
    supersededBy: { number: 2, issuedOn: '2026-12-05', address: '' },
    withdrawal: null,
  },
  {
    slugs: { period: '2024', area: 'huyen-luc-yen', edition: 'lan-2' },
    issuedOn: '2026-12-05',
    supersededBy: null,
    withdrawal: { day: '2027-01-02', kinds: [], isShown: true },
  },
  {
    slugs: { period: '2024', area: 'huyen-van-yen', edition: 'lan-1' },
    issuedOn: '2026-11-26',
    supersededBy: null,
    withdrawal: null,
  },
] as unknown as readonly ReportEdition[];

let model: SharedSite;

beforeAll(async () => {
  const site = await planSite(SOMEWHERE);
  const sets = site.sets.map((one) => ({ ...one, reports: EDITIONS }));
  model = { ...site, sets, addresses: MOVED };
});

const textOf = (of: SharedSite, paths: readonly string[] = PATHS): string =>
  new TextDecoder().decode(sitemap(paths, of)?.bytes);

/** Each listed address with its day. */
const entries = (text: string): string[][] =>
  [...text.matchAll(/<loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?/g)].map(
    ([, address = '', day = '']) => [address.replace(SITE, ''), day],
  );

describe('the list of pages for search engines', () => {
  it('has every page of real figures, and none that says it is not to be listed or leads on', () => {
    expect(entries(textOf(model)).map(([address]) => address)).toEqual([
      '/',
      '/bao-cao/2024/huyen-luc-yen/',
      '/bao-cao/2024/huyen-luc-yen/lan-1/',
      '/bao-cao/2024/huyen-luc-yen/lan-2/',
      '/bao-cao/2024/huyen-van-yen/lan-1/',
      '/huong-dan/',
      '/muc-tieu/t1/',
      '/muc-tieu/t2/',
    ]);
  });

  it('tells the day of a page where the data tells it, and no other', () => {
    const days = new Map(entries(textOf(model)).map(([address = '', day = '']) => [address, day]));
    const site = model.sets.find(({ set }) => set === 'published');
    expect(days.get('/')).toBe(site?.evaluation.asOf);
    // Issued, followed by another edition, and taken back: the last of these.
    expect(days.get('/bao-cao/2024/huyen-van-yen/lan-1/')).toBe('2026-11-26');
    expect(days.get('/bao-cao/2024/huyen-luc-yen/lan-1/')).toBe('2026-12-05');
    expect(days.get('/bao-cao/2024/huyen-luc-yen/lan-2/')).toBe('2027-01-02');
    expect(days.get('/bao-cao/2024/huyen-luc-yen/')).toBe('2027-01-02');
    // No figure was published that T1 could be judged by, and a guide has no date.
    expect(days.get('/muc-tieu/t1/')).toBe('');
    expect(days.get('/huong-dan/')).toBe('');
    expect(days.get('/muc-tieu/t2/')).toMatch(/^2026-11-\d{2}$/);
  });

  it('gives a target the day of the newest figure it is judged by', () => {
    const changed = withEvaluation(model, 'published', ({ figures }) => ({
      figures: figures.map((figure, at) =>
        at === 0 ? { ...figure, indicator: 'xa-dat-19.2', recordedOn: '2027-01-31' } : figure,
      ),
    }));
    expect(entries(textOf(changed))).toContainEqual(['/muc-tieu/t2/', '2027-01-31']);
  });

  it('is not there without an address of the site, or without a page to list', () => {
    expect(sitemap(PATHS, { ...model, settings: NOWHERE })).toBeNull();
    expect(sitemap(['404.html', 'minh-hoa/index.html'], model)).toBeNull();
    const madeUp = { ...model, sets: model.sets.filter(({ set }) => set === 'illustrative') };
    expect(sitemap(['index.html', 'minh-hoa/index.html'], madeUp)).toBeNull();
  });

  it('is named to programs that ask what they may read', () => {
    const said = (list: ReturnType<typeof sitemap>): string =>
      new TextDecoder().decode(robots(list, model).bytes);
    expect(said(sitemap(PATHS, model))).toBe(
      `User-agent: *\nAllow: /\n\nSitemap: ${SITE}/sitemap.xml\n`,
    );
    expect(said(null)).toBe('User-agent: *\nAllow: /\n');
  });
});
