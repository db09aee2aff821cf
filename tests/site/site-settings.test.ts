import { describe, expect, it } from 'vitest';
import { parseBasePath, parseSiteAddress } from '../../src/schema/settings/site-address.ts';
import { englishStandingWords } from '../../src/text/english/english-standing.ts';
import { plainEnglish } from '../../src/text/english/english-text.ts';
import { footLines, settingLines } from '../../src/text/site/settings-words.ts';
import {
  independenceText,
  publisherText,
  standingWords,
} from '../../src/text/site/standing-words.ts';
import { NO_SETTINGS, siteSettings } from '../../src/views/addresses/site-settings.ts';
import { soundFiles, withText } from '../fixtures/data-files.ts';
import { tablesOf } from '../reports/editions-fixture.ts';

const tablesWith = (...rows: readonly string[]) =>
  tablesOf(
    rows.length === 0
      ? soundFiles()
      : withText(soundFiles(), 'site/settings.csv', `setting,value\n${rows.join('\n')}\n`),
  );

const planAt = (address: string) => {
  const tables = tablesWith();
  return { ...tables, plan: tables.plan.map((row) => ({ ...row, address })) };
};

describe('where the site is published', () => {
  it('is not set where nothing says it', () => {
    expect(siteSettings(tablesWith())).toEqual(NO_SETTINGS);
  });
  it.each([
    ['https://a.example', 'https://a.example', ''],
    ['https://a.example/', 'https://a.example', ''],
    ['https://a.example/x/y', 'https://a.example/x/y', '/x/y'],
    ['http://a.example:8080/x/', 'http://a.example:8080/x', '/x'],
  ])('%s: the path of the address is the base path', (value, address, basePath) => {
    expect(siteSettings(tablesWith(`site-address,${value}`))).toMatchObject({ address, basePath });
  });
  it('has a base path without an address', () => {
    expect(siteSettings(tablesWith('base-path,/x/'))).toMatchObject({
      address: '',
      basePath: '/x',
    });
  });
  it('joins an address and a base path', () => {
    const tables = tablesWith('site-address,https://a.example', 'base-path,/x/');
    expect(siteSettings(tables)).toMatchObject({ address: 'https://a.example/x', basePath: '/x' });
  });
  it("is taken from the plan's table only where the settings give none", () => {
    expect(siteSettings(planAt('https://p.example/k/'))).toMatchObject({
      address: 'https://p.example/k',
      basePath: '/k',
    });
    const { settings } = tablesWith('site-address,https://a.example');
    expect(siteSettings({ ...planAt('https://p.example/k/'), settings }).address).toBe(
      'https://a.example',
    );
  });
  it('is what a command says, before all tables', () => {
    const tables = tablesWith('site-address,https://a.example/x', 'base-path,/x/');
    const said = (site: string | null, basePath?: string) =>
      siteSettings(tables, {
        site: site === null ? undefined : (parseSiteAddress(site) ?? undefined),
        basePath: basePath === undefined ? undefined : (parseBasePath(basePath) ?? undefined),
      });
    expect(said('https://b.example/y')).toMatchObject({
      address: 'https://b.example/y',
      basePath: '/y',
    });
    expect(said('https://b.example')).toMatchObject({ address: 'https://b.example/x' });
    expect(said('https://b.example', '/')).toMatchObject({
      address: 'https://b.example',
      basePath: '',
    });
    expect(said(null, '/z/')).toMatchObject({ address: 'https://a.example/z', basePath: '/z' });
  });
});

describe('addresses of a site', () => {
  it.each([
    'trang.example',
    'https://trang',
    'https://',
    'ftp://trang.example',
    'javascript:alert(1)',
    'https://ai:mk@trang.example',
    'https://trang.example/?q',
    'https://trang.example/#x',
    'https://trang.example/a b',
    'https://trang.example/../x"',
    'https://trang.example/a/../b',
    'https://trang.example/index.html',
    '//trang.example/x',
  ])('%s is none', (text) => {
    expect(parseSiteAddress(text)).toBeNull();
  });
  it.each(['', 'x', '/x', 'x/', '//', '/x//y/', '/../', '/x y/', '/"x/', '/.x/'])(
    '"%s" is no base path',
    (text) => {
      expect(parseBasePath(text)).toBeNull();
    },
  );
});

describe('what readers are told', () => {
  const all = {
    publisher: 'Nhóm theo dõi',
    contact: 'gop-y@nhom.example',
    repository: 'https://kho.example/x',
    address: 'https://trang.example/k',
    nextUpdate: '2026-03-31',
  };
  it('is each setting with where it leads', () => {
    expect(settingLines(all, 'vi').map(({ text, href }) => [text, href])).toEqual([
      ['Nhóm theo dõi', null],
      ['gop-y@nhom.example', 'mailto:gop-y@nhom.example'],
      ['https://kho.example/x', 'https://kho.example/x'],
      ['https://trang.example/k', 'https://trang.example/k/'],
      ['31/3/2026', null],
    ]);
  });
  it('marks a name in Vietnamese on a page in English, and nothing else', () => {
    const marked = (language: 'vi' | 'en') =>
      settingLines(all, language).filter(({ isVietnamese }) => isVietnamese);
    expect(marked('en').map(({ text }) => text)).toEqual(['Nhóm theo dõi']);
    expect(marked('vi')).toEqual([]);
  });
  it('a page to write to is a link, and no mail', () => {
    const [, contact] = settingLines({ ...all, contact: 'https://nhom.example/hoi' }, 'en');
    expect(contact?.href).toBe('https://nhom.example/hoi');
  });
  it('what is not set is said so at the end, and leads nowhere', () => {
    const some = { ...all, publisher: '', nextUpdate: '' };
    expect(settingLines(some, 'vi')).toHaveLength(4);
    expect(settingLines(some, 'vi').at(-1)).toMatchObject({
      label: 'Chưa đặt',
      text: 'nơi công bố, ngày cập nhật tiếp theo.',
      href: null,
    });
    expect(settingLines(some, 'en').at(-1)?.text).toBe('publisher, date of the next update.');
    expect(settingLines(some, 'vi', { withoutPublisher: true }).at(-1)?.text).toBe(
      'ngày cập nhật tiếp theo.',
    );
  });
  it('the publisher is left out where he is told elsewhere', () => {
    const labels = settingLines(all, 'vi', { withoutPublisher: true }).map(({ label }) => label);
    expect(labels).not.toContain('Nơi công bố');
    expect(labels).toHaveLength(4);
  });
  it('at the foot of pages is what is set alone, without the address', () => {
    expect(footLines({ ...all, contact: '' }, 'vi').map(({ text }) => text)).toEqual([
      'Nhóm theo dõi',
      'https://kho.example/x',
      '31/3/2026',
    ]);
  });
});

describe('whether the site is an official one', () => {
  it('is said to be so only where it is set, with whose it is', () => {
    expect(siteSettings(tablesWith('publisher,UBND tỉnh', 'official,yes')).official).toBe(true);
    expect(siteSettings(tablesWith('publisher,UBND tỉnh', 'official,no')).official).toBe(false);
    const standing = { publisher: 'UBND tỉnh', official: true };
    expect(standingWords(standing)).toBe('là trang thông tin chính thức của UBND tỉnh');
    expect(plainEnglish(englishStandingWords(standing))).toBe('the official site of UBND tỉnh');
    expect(publisherText(standing)).toBe(
      'UBND tỉnh. Đây là trang thông tin chính thức của nơi công bố.',
    );
    expect(independenceText(standing)).toContain('cơ quan nhà nước');
  });
  it.each(['', 'Nhóm A'])('is not so of the publisher "%s" without it', (publisher) => {
    const standing = { publisher, official: false };
    expect(standingWords(standing)).toContain('không phải trang thông tin chính thức');
    expect(plainEnglish(englishStandingWords(standing))).toBe(
      'not an official site of any public authority',
    );
    expect(publisherText(standing)).toBe(
      `${publisher || 'Chưa đặt nơi công bố'}. Trang không phải trang thông tin chính thức của cơ quan nhà nước.`,
    );
    expect(independenceText(standing)).toContain(
      publisher === '' ? 'Chưa đặt nơi công bố' : 'Nhóm A',
    );
  });
});
