import { describe, expect, it } from 'vitest';
import {
  ADDRESS_LIST,
  addressList,
  addressListText,
} from '../../../src/site/addresses/address-list.ts';
import { brokenAddresses, excusedFiles } from '../../../src/site/addresses/broken-addresses.ts';
import { grownList } from '../../../src/site/addresses/new-addresses.ts';
import { promisedAddress } from '../../../src/site/addresses/promised-address.ts';
import { checkContribution } from '../../../src/site/gate/check-contribution.ts';
import { checkSite } from '../../../src/site/gate/check-site.ts';
import type { SiteModel } from '../../../src/site/model/model.ts';
import { formatProblems } from '../../../src/text/problems/problem-report.ts';
import { soundFiles, TODAY, withText } from '../../fixtures/data-files.ts';

const listOf = (...lines: readonly string[]) =>
  addressList(new Map([[ADDRESS_LIST, new TextEncoder().encode(`${lines.join('\n')}\n`)]]));

const found = (...lines: readonly string[]) =>
  listOf(...lines).problems.map(({ check, line }) => `${line} ${check}`);

describe('the list of published addresses', () => {
  it('promises nothing where there is none', () => {
    expect(addressList(new Map())).toEqual({ listed: [], problems: [] });
  });

  it('is read line by line, with what leads on, and without what says nothing', () => {
    expect(listOf('\uFEFF# a', '', '/', '/a/ -> /b/\r', '/b/', '/c.csv')).toEqual({
      listed: [
        { address: '/', movedTo: null, line: 3 },
        { address: '/a/', movedTo: '/b/', line: 4 },
        { address: '/b/', movedTo: null, line: 5 },
        { address: '/c.csv', movedTo: null, line: 6 },
      ],
      problems: [],
    });
  });

  it.each([
    'so-lieu/',
    'https://a.example/so-lieu/',
    '//a/',
    '/a//b/',
    '/a/../b/',
    '/.site-build',
    '/a b/',
    '/a/?q',
    '/a/#b',
    '/a/->/b/',
    '/a/ -> ',
    '/a/ -> b/',
    '/a/ -> /b/ -> /c/',
    '/số-liệu/',
  ])('takes no "%s"', (line) => {
    expect(found('/', line)).toEqual(['2 address-form']);
    expect(listOf(line).listed).toEqual([]);
  });

  it('names what stands twice or out of order', () => {
    expect(found('/a/', '/a/')).toEqual(['2 address-order']);
    expect(found('/b/', '/a/', '/c/')).toEqual(['2 address-order']);
    expect(found('/a-b/', '/a/')).toEqual([]);
  });

  it('names what leads in more than one step, in a circle or to another kind of file', () => {
    expect(found('/a/ -> /b/', '/b/ -> /c/', '/c/')).toEqual(['1 address-chain']);
    expect(found('/a/ -> /b/', '/b/ -> /a/')).toEqual(['1 address-chain', '2 address-chain']);
    expect(found('/a/ -> /a/')).toEqual(['1 address-chain']);
    expect(
      found('/a.csv -> /b.json', '/c/ -> /d.csv', '/e.csv -> /f/', '/g.csv -> /h.csv'),
    ).toEqual(['1 address-kind', '2 address-kind', '3 address-kind']);
  });

  it('is written in order and read as it was written', () => {
    const { listed } = listOf('/', '/a/ -> /b/', '/b/');
    const text = addressListText([...listed].reverse());
    expect(listOf(...text.split('\n'))).toEqual({
      listed: listed.map((one) => ({ ...one, line: one.line + 2 })),
      problems: [],
    });
  });
});

describe('what a site stands by', () => {
  it.each([
    ['index.html', '/'],
    ['muc-tieu/t1/index.html', '/muc-tieu/t1/'],
    ['so-lieu/bang/values.csv', '/so-lieu/bang/values.csv'],
    ['bao-cao/bao-cao-2024-tinh-yen-bai-lan-1.pdf', '/bao-cao/bao-cao-2024-tinh-yen-bai-lan-1.pdf'],
    ['xin-so-lieu/index.html', '/xin-so-lieu/'],
    ['muc-tieu/t1/thay-doi.atom', '/muc-tieu/t1/thay-doi.atom'],
    ['bao-cao/bao-cao-2024-tinh-yen-bai-lan-1.zip', '/bao-cao/bao-cao-2024-tinh-yen-bai-lan-1.zip'],
  ])('%s answers at %s', (path, address) => {
    expect(promisedAddress(path)).toBe(address);
  });

  it.each([
    '_astro/index.Ab12.css',
    'fonts/be-vietnam-pro-400.woff2',
    'dong-gop/so-lieu.json',
    'minh-hoa/tim-kiem/chi-muc.json',
    '404.html',
    'robots.txt',
    'sitemap.xml',
    'favicon.svg',
    'apple-touch-icon.png',
    'chia-se/trang-chu.png',
    'minh-hoa/chia-se/muc-tieu-t1.png',
    'SHA256SUMS',
    'xin-so-lieu/thu-cong-an-tinh.pdf',
    '.site-build',
  ])('%s is no promise', (path) => {
    expect(promisedAddress(path)).toBeNull();
  });

  it('grows by what is new, and by nothing else', () => {
    const { listed } = listOf('/', '/a/ -> /b/', '/gone/');
    const grown = grownList(listed, ['index.html', 'b/index.html', '_astro/x.css', 'a/index.html']);
    expect(grown.added).toEqual(['/b/']);
    expect(listOf(...grown.text.split('\n')).listed.map(({ address }) => address)).toEqual([
      '/',
      '/a/',
      '/b/',
      '/gone/',
    ]);
  });
});

describe('a promise is broken', () => {
  const broken = (lines: readonly string[], built: readonly string[], excused: string[] = []) =>
    brokenAddresses(listOf(...lines).listed, built, new Set(excused)).map(
      ({ check, value }) => `${check} ${value}`,
    );

  it('by an address that neither answers nor leads on', () => {
    expect(broken(['/a/', '/b/', '/c.csv'], ['a/index.html'])).toEqual([
      'address-lost /b/',
      'address-lost /c.csv',
    ]);
    expect(broken(['/a/', '/c.csv'], ['a/index.html', 'c.csv'])).toEqual([]);
  });

  it('by one that leads to where nothing is, or has not moved', () => {
    expect(broken(['/a/ -> /b/'], ['c/index.html'])).toEqual(['address-nowhere /a/ -> /b/']);
    expect(broken(['/a/ -> /b/'], ['b/index.html'])).toEqual([]);
    expect(broken(['/a/ -> /b/'], ['a/index.html', 'b/index.html'])).toEqual([
      'address-back /a/ -> /b/',
    ]);
  });

  it('not by files of an edition that are no longer shown', () => {
    const report = (name: string, more: object) => ({
      name,
      pdf: {},
      pdfAddress: `/bao-cao/${name}.pdf`,
      sheetAddress: `/bao-cao/${name}-phieu-trinh.pdf`,
      withdrawal: null,
      ...more,
    });
    const reports = [
      report('shown', {}),
      report('gone', { pdf: null }),
      report('withdrawn', { pdf: null, withdrawal: { isShown: true } }),
      report('counted', { withdrawal: { isShown: false } }),
    ];
    const model = { sets: [{ set: 'published', reports }] } as unknown as SiteModel;
    expect([...excusedFiles(model)]).toEqual([
      '/bao-cao/gone.pdf',
      '/bao-cao/gone-phieu-trinh.pdf',
      '/bao-cao/withdrawn.pdf',
      '/bao-cao/withdrawn-phieu-trinh.pdf',
      '/bao-cao/withdrawn.zip',
    ]);
    expect(broken(['/a.pdf', '/b.pdf'], [], ['/b.pdf'])).toEqual(['address-lost /a.pdf']);
  });
});

describe('the check', () => {
  const sources = (text: string) => ({
    files: withText(soundFiles(), ADDRESS_LIST, text),
    texts: new Map(),
    belongTogether: false,
    sets: ['published'],
    today: TODAY,
  });

  it('looks at the list, with line, and what to do', () => {
    const { problems, tables } = checkSite(sources('/a/\nb/\n'));
    expect(formatProblems(problems, 'text')).toMatch(
      /data\/site\/addresses\.list:2: lỗi: tìm thấy "b\/"; cần đường dẫn từ gốc của trang.*hãy sửa dòng này\. \[address-form\]/,
    );
    expect(tables).toBeNull();
    expect(checkSite(sources('/a/\n')).problems).toEqual([]);
  });

  it('lets no contribution take an address off the list, and any add or lead one on', () => {
    const settings = 'setting,value\nsite-address,https://trang.example\n';
    const isPublic = (text: string) => {
      const joined = sources(text);
      return { ...joined, files: withText(joined.files, 'site/settings.csv', settings) };
    };
    const base = isPublic('/a/\n/b/\n').files;
    const dropped = (text: string) =>
      checkContribution(base, isPublic(text)).map(({ check, value }) => `${check} ${value}`);
    expect(dropped('/b/\n')).toEqual(['address-dropped /a/']);
    expect(dropped('/a/ -> /b/\n/b/\n/c/\n')).toEqual([]);
    expect(checkContribution(soundFiles(), sources('/a/\n'))).toEqual([]);
    // Nobody has read a site that names no address.
    expect(checkContribution(sources('/a/\n').files, sources('/b/\n'))).toEqual([]);
  });
});
