import { describe, expect, it } from 'vitest';
import { parseBasePath, parseSiteAddress } from '../../src/schema/addresses/site-address.ts';
import { settingLines, unsetSettings } from '../../src/text/site/settings-words.ts';
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
    nextUpdate: '2026-03-31',
  };
  it('is each setting with where it leads', () => {
    expect(settingLines(all, 'vi').map(({ text, href }) => [text, href])).toEqual([
      ['Nhóm theo dõi', null],
      ['gop-y@nhom.example', 'mailto:gop-y@nhom.example'],
      ['https://kho.example/x', 'https://kho.example/x'],
      ['31/3/2026', null],
    ]);
    expect(unsetSettings(all, 'vi')).toBeNull();
  });
  it('a page to write to is a link, and no mail', () => {
    const [, contact] = settingLines({ ...all, contact: 'https://nhom.example/hoi' }, 'en');
    expect(contact?.href).toBe('https://nhom.example/hoi');
  });
  it('what is not set is said so, and nothing is shown for it', () => {
    const some = { ...all, contact: '', nextUpdate: '' };
    expect(settingLines(some, 'vi')).toHaveLength(2);
    expect(unsetSettings(some, 'vi')).toBe(
      'Trang chưa đặt: nơi nhận ý kiến, ngày dự kiến cập nhật.',
    );
    expect(unsetSettings(some, 'en')).toBe(
      'Not set for this site: contact, date of the next update.',
    );
  });
});
