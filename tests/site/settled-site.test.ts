import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESS_LIST, addressList } from '../../src/site/addresses/address-list.ts';
import { TODAY } from '../fixtures/data-files.ts';
import { htmlErrors } from '../promises/html.ts';
import { attribute, named, pageOf, textOf } from './pages.ts';
import { type CommandResult, REPOSITORY, runScript } from './run-build.ts';

/** A site whose settings and list of addresses are there, built once, and once more with a broken list. */
const ADDRESS = 'https://trang.example/k';

let folder = '';
const data = (): string => join(folder, 'data');
const dist = (): string => join(folder, 'dist');
const list = (): string => join(data(), ADDRESS_LIST);
const read = (path: string): string => readFileSync(join(dist(), path), 'utf8');
const page = (path: string) => pageOf(`/${path}`, read(`${path}index.html`));
const footer = (path: string): string => named(page(path), 'footer').map(textOf).join(' ');

const build = (...more: readonly string[]): CommandResult =>
  runScript('build.ts', [
    ...['--data', data(), '--content', join(REPOSITORY, 'tests/fixtures/sound-texts')],
    ...['--today', TODAY, '--out', dist(), '--cache', join(folder, 'cache'), ...more],
  ]);

const addresses = (...more: readonly string[]): CommandResult =>
  runScript('addresses.ts', ['--data', data(), '--dir', dist(), ...more]);

const MOVED = ['/bo-da-bo/ -> /so-lieu/', '/minh-hoa/cu/ -> /minh-hoa/', '/t1/ -> /muc-tieu/t1/'];
const MOVED_FILE = '/so-lieu/cu.csv -> /so-lieu/tu-dien.csv';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'settled-site-'));
  cpSync(join(REPOSITORY, 'tests/fixtures/sound'), data(), { recursive: true });
  mkdirSync(join(data(), 'site'));
  writeFileSync(
    join(data(), 'site/settings.csv'),
    [
      'setting,value',
      `site-address,${ADDRESS}`,
      'publisher,UBND tỉnh Thử',
      'official,yes',
      'contact,gop-y@trang.example',
      'repository,https://github.com/nhom/kho',
      'next-update,2027-03-31',
      '',
    ].join('\n'),
  );
  writeFileSync(list(), `${[...MOVED.slice(0, 2), MOVED_FILE, MOVED[2]].join('\n')}\n`);
  const { code, stderr } = build();
  if (code !== 0) throw new Error(stderr);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a site with all its settings', () => {
  it('says in both languages that it is the official one of its publisher, and nowhere that it is none', () => {
    expect(footer('')).toContain('; là trang thông tin chính thức của UBND tỉnh Thử.');
    expect(footer('en/')).toContain('it is the official site of UBND tỉnh Thử.');
    for (const path of ['', 'gioi-thieu/', 'en/', 'muc-tieu/t1/'])
      expect(read(`${path}index.html`)).not.toMatch(
        /không phải trang thông tin chính thức|not an official|[Cc]hưa đặt|Not set/,
      );
  });

  it('tells publisher, contact, repository and next update at the foot of every page', () => {
    for (const said of [
      'Nơi công bố: UBND tỉnh Thử',
      'gop-y@trang.example',
      'https://github.com/nhom/kho',
      'Dự kiến cập nhật: 31/3/2027',
    ])
      expect(footer('muc-tieu/t1/')).toContain(said);
  });

  it('cites a page by its publisher and its whole address', () => {
    const cited = page('muc-tieu/t1/')
      .elements.filter((element) => attribute(element, 'id') === 'trich-dan')
      .map(textOf)
      .join('');
    expect(cited).toContain('Nơi công bố: UBND tỉnh Thử.');
    expect(cited).toContain(`Địa chỉ: ${ADDRESS}/muc-tieu/t1/`);
  });

  it('names the whole address of a page to who reports a mistake on it', () => {
    const hrefs = named(page('muc-tieu/t1/'), 'a').map((link) => attribute(link, 'href') ?? '');
    const [form] = hrefs.filter((href) => href.includes('#bao-sai'));
    const url = new URL(form ?? '', 'http://x');
    expect(url.pathname).toBe('/k/dong-gop/');
    expect(url.searchParams.get('trang')).toBe(`${ADDRESS}/muc-tieu/t1/`);
  });
});

describe('an address that moved', () => {
  it.each([
    ['t1/', 'muc-tieu/t1/'],
    ['minh-hoa/cu/', 'minh-hoa/'],
    ['bo-da-bo/', 'so-lieu/'],
  ])(
    'of a page, %s, leads on by itself and by a link, and says so to search engines',
    (from, to) => {
      const moved = page(from);
      expect(named(moved, 'h1').map(textOf)).toEqual(['Trang đã chuyển']);
      const refresh = named(moved, 'meta').map((meta) => attribute(meta, 'content'));
      expect(refresh).toContain(`0; url=/k/${to}`);
      const canonical = named(moved, 'link').filter(
        (link) => attribute(link, 'rel') === 'canonical',
      );
      expect(canonical.map((link) => attribute(link, 'href'))).toEqual([`${ADDRESS}/${to}`]);
      const [main] = named(moved, 'main');
      expect(main && textOf(main)).toContain(`Trang này đã chuyển đến ${ADDRESS}/${to}.`);
      expect(read(`${from}index.html`)).toContain(`<a href="/k/${to}">${ADDRESS}/${to}</a>`);
    },
  );

  it('of a page is valid HTML', () => {
    for (const from of ['t1/', 'minh-hoa/cu/'])
      expect(htmlErrors({ address: `/${from}`, html: read(`${from}index.html`) })).toEqual([]);
  });

  it('of a file has the file', () => {
    expect(read('so-lieu/cu.csv')).toBe(read('so-lieu/tu-dien.csv'));
  });
});

describe('npm run addresses', () => {
  it('adds what the site answers at, keeps what leads on, and then has nothing to add', () => {
    const before = readFileSync(list(), 'utf8');
    expect(addresses('--dry-run').stdout).toContain('/muc-tieu/t1/\n');
    expect(readFileSync(list(), 'utf8')).toBe(before);
    expect(addresses().code).toBe(0);
    const text = readFileSync(list(), 'utf8');
    for (const line of [...MOVED, MOVED_FILE, '/muc-tieu/t1/', '/so-lieu/evaluation.json'])
      expect(text.split('\n')).toContain(line);
    expect(text).not.toMatch(/_astro|404|\/fonts\//);
    expect(addressList(new Map([[ADDRESS_LIST, readFileSync(list())]])).problems).toEqual([]);
    expect(addresses().stdout).toContain('thêm 0 địa chỉ');
  });

  it('takes nothing that no build made', () => {
    const { code, stderr } = runScript('addresses.ts', ['--data', data(), '--dir', data()]);
    expect([code, stderr.includes('npm run build')]).toEqual([2, true]);
  });
});

describe('a build', () => {
  it('says how many addresses are not on the list yet, where the site is public', () => {
    writeFileSync(list(), '/\n');
    const { code, stderr } = build();
    expect(code).toBe(0);
    expect(stderr).toMatch(/\d+ địa chỉ của trang chưa có trong danh sách.*npm run addresses/);
  });

  it('that would break a promise names every address and what to do, and leaves the last site', () => {
    writeFileSync(list(), '/mat/\n/muc-tieu/t1/ -> /muc-tieu/t2/\n/xa/ -> /khong-co/\n');
    const before = read('muc-tieu/t1/index.html');
    const { code, stderr } = build();
    expect(code).toBe(1);
    for (const [line, check] of [
      [1, 'address-lost'],
      [2, 'address-back'],
      [3, 'address-nowhere'],
    ])
      expect(stderr).toMatch(new RegExp(`addresses\\.list:${line}: .*hãy .*\\[${check}\\]`));
    expect(read('muc-tieu/t1/index.html')).toBe(before);
  });

  it('of one set alone is held to nothing, and so is one without a list', () => {
    expect(build('--set', 'published').code).toBe(0);
    rmSync(list());
    expect(build().code).toBe(0);
  });
});
