import { describe, expect, it } from 'vitest';
import {
  forkPage,
  issuePage,
  newFilePage,
  signUpPage,
  uploadPage,
} from '../../src/views/addresses/host-pages.ts';

const GITHUB = 'https://github.com/tinh/ke-hoach';
const GITLAB = 'https://gitlab.tinh.example/a/b';
const PATH = 'data/observations/published/values/2026-11-30-xa-dat-2026-3fa91c.csv';
const CONTENT = 'indicator,note\nxa-dat,"Số ""1"" & 2, 100% + #3"\n';
const OTHERS = ['', GITLAB, 'https://kho.example/a/b', 'https://notgithub.com/a/b'];

/** What the host reads from an address. */
const read = (address: string | undefined) => {
  const { origin, pathname, searchParams } = new URL(address ?? '');
  return { page: `${origin}${pathname}`, query: Object.fromEntries(searchParams) };
};

describe('the page that adds a file', () => {
  it.each([GITHUB, `${GITHUB}/`, `${GITHUB}.git`])('of %s is filled in', (repository) => {
    expect(read(newFilePage(repository, PATH, CONTENT))).toEqual({
      page: `${GITHUB}/new/main`,
      query: { filename: PATH, value: CONTENT },
    });
  });

  it('has an address of plain signs, whatever the content', () => {
    expect(newFilePage(GITHUB, PATH, CONTENT)).toMatch(/^[\w:/.?=&%-]+$/);
  });

  it('has none that would be too long once the host asks to sign in', () => {
    const most = (content: string): number => {
      const address = newFilePage(GITHUB, PATH, content);
      return address === undefined
        ? Number.POSITIVE_INFINITY
        : `https://github.com/login?return_to=${encodeURIComponent(address)}`.length;
    };
    const rows = Array.from({ length: 200 }, (_, count) => 'xa-dat,đạt\n'.repeat(count));
    const fitting = rows.filter((content) => newFilePage(GITHUB, PATH, content) !== undefined);
    expect(fitting.length).toBeGreaterThan(20);
    expect(fitting.length).toBeLessThan(rows.length);
    expect(rows.slice(0, fitting.length)).toEqual(fitting);
    expect(most(fitting.at(-1) ?? '')).toBeLessThan(7400);
  });

  it.each(OTHERS)('is not guessed for "%s"', (repository) => {
    expect(newFilePage(repository, PATH, CONTENT)).toBeUndefined();
  });
});

describe('pages without a content', () => {
  it('are those of the host', () => {
    expect(uploadPage(`${GITHUB}.git`)).toBe(`${GITHUB}/upload/main`);
    expect(forkPage(GITHUB)).toBe(`${GITHUB}/fork`);
    expect(signUpPage(GITHUB)).toBe('https://github.com/signup');
  });

  it.each(OTHERS)('are not guessed for "%s"', (repository) => {
    for (const page of [uploadPage, forkPage, signUpPage]) {
      expect(page(repository)).toBeUndefined();
    }
  });
});

describe('the page that reports a wrong figure', () => {
  const content = {
    title: 'Số liệu: 3 & 4',
    text: 'Chỉ tiêu: xã đạt\nGiá trị: 3',
    fields: [
      ['indicator', 'xã đạt'],
      ['page', ''],
      ['place', 'Trang 3\nBảng 1'],
    ],
  } as const;

  it('is the form of the repository, its text fields filled in', () => {
    expect(read(issuePage(GITHUB, content))).toEqual({
      page: `${GITHUB}/issues/new`,
      query: {
        template: 'so-lieu.yml',
        title: content.title,
        indicator: 'xã đạt',
        place: 'Trang 3\nBảng 1',
      },
    });
  });

  it('has a title and a text on the other host', () => {
    expect(read(issuePage(GITLAB, content))).toEqual({
      page: `${GITLAB}/-/issues/new`,
      query: { 'issue[title]': content.title, 'issue[description]': content.text },
    });
  });

  it('has no address where it would be too long, or nothing is known of the host', () => {
    const text = 'trang ba '.repeat(1000);
    const long = { title: '', text, fields: [['place', text]] } as const;
    expect(issuePage(GITHUB, long)).toBeUndefined();
    expect(issuePage(GITLAB, long)).toBeUndefined();
    expect(issuePage('', content)).toBeUndefined();
    expect(issuePage('https://kho.example/a/b', content)).toBeUndefined();
  });
});
