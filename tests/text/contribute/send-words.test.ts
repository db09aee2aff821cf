import { describe, expect, it } from 'vitest';
import { archiveName, filesToSend } from '../../../src/text/contribute/send-files.ts';
import {
  downloadLead,
  HOST_PICTURES,
  mailAddress,
  needsArchive,
  type SendWay,
  sendWays,
} from '../../../src/text/contribute/send-words.ts';

const FOLDER = 'data/observations/published';
const VALUES = {
  path: `${FOLDER}/values/2026-11-30-xa-dat-2026-3fa91c.csv`,
  text: 'indicator,value\nxa-dat,đạt\n',
};
const SOURCES = {
  path: `${FOLDER}/sources/2026-11-30-xa-dat-2026-aabbcc.csv`,
  text: 'source,title\nbao,"Báo"\n',
};
const BOTH = [VALUES, SOURCES];
const LONG = { ...VALUES, text: 'xa-dat,đạt\n'.repeat(1000) };

const GITHUB = 'https://github.com/tinh/ke-hoach';
const OTHER = 'https://kho.example/tinh/ke-hoach';
const MAIL = 'gop-y@tinh.example';

const headings = (ways: readonly SendWay[]): string[] => ways.map(({ heading }) => heading);
const linksOf = (ways: readonly SendWay[]): string[] =>
  ways.flatMap(({ steps }) => steps.flatMap(({ links }) => links.map(({ href }) => href)));
const wordsOf = (ways: readonly SendWay[]): string[] =>
  ways.flatMap(({ heading, lead, steps, troubles }) => [
    heading,
    lead,
    ...steps.flatMap(({ text, links }) => [text, ...links.map(({ label }) => label)]),
    ...troubles,
  ]);

describe('what is sent', () => {
  it('is every file where a source is new', () => {
    expect(filesToSend(BOTH, false)).toEqual(BOTH);
  });
  it('is what is more than a copy of sources on record', () => {
    expect(filesToSend(BOTH, true)).toEqual([VALUES]);
    expect(filesToSend([SOURCES], true)).toEqual([SOURCES]);
  });
  it('is called after its first file', () => {
    expect(archiveName(BOTH)).toBe('dong-gop-2026-11-30-xa-dat-2026.zip');
  });
  it('is counted', () => {
    expect(downloadLead(1)).toContain('là một tệp');
    expect(downloadLead(2)).toContain('gồm 2 tệp');
  });
});

describe('ways to send', () => {
  it('fill in the page of the host for one file', () => {
    const ways = sendWays([VALUES], { repository: GITHUB, contact: '' });
    expect(headings(ways)).toEqual(['Gửi qua GitHub']);
    const [signUp, newFile, ...more] = linksOf(ways);
    expect(more).toEqual([]);
    expect(signUp).toBe('https://github.com/signup');
    expect(new URL(newFile ?? '').searchParams.get('filename')).toBe(VALUES.path);
    expect(needsArchive([VALUES], { repository: GITHUB, contact: '' })).toBe(false);
  });

  it.each([
    ['several', BOTH],
    ['one that is too long for an address', [LONG]],
  ])('lead by a copy of the repository to its upload page for %s', (_, files) => {
    const place = { repository: `${GITHUB}.git`, contact: '' };
    const ways = sendWays(files, place);
    expect(linksOf(ways)).toEqual([
      'https://github.com/signup',
      `${GITHUB}/fork`,
      `${GITHUB}/upload/main`,
    ]);
    expect(needsArchive(files, place)).toBe(true);
    const words = wordsOf(ways).join('\n');
    expect(words).toContain('phải là tinh/ke-hoach.');
    expect(words).toContain(archiveName(files));
  });

  it('use every picture that is drawn', () => {
    const place = { repository: GITHUB, contact: '' };
    const used = [[VALUES], BOTH]
      .flatMap((files) => sendWays(files, place))
      .flatMap(({ steps }) => steps.flatMap(({ picture }) => picture ?? []));
    expect(HOST_PICTURES.filter((name) => !used.includes(name))).toEqual([]);
  });

  it('name what has to be done where the pages of the host are not known', () => {
    const ways = sendWays(BOTH, { repository: OTHER, contact: '' });
    expect(headings(ways)).toEqual(['Gửi qua kho số liệu']);
    expect(linksOf(ways)).toEqual([OTHER]);
  });

  it('write a mail that names the files, which are attached by hand', () => {
    const ways = sendWays(BOTH, { repository: GITHUB, contact: MAIL });
    expect(headings(ways)).toEqual(['Gửi qua GitHub', 'Gửi qua thư điện tử']);
    const mail = new URL(linksOf(ways).at(-1) ?? '');
    expect(mail.protocol + mail.pathname).toBe(`mailto:${MAIL}`);
    expect(mail.searchParams.get('subject')).toBe('Đóng góp số liệu: 2026-11-30-xa-dat-2026');
    for (const { path } of BOTH) expect(mail.searchParams.get('body')).toContain(path);
    expect(ways[0]?.troubles.at(-1)).toContain('nơi nhận ý kiến');
  });

  it('lead to the page where a contact is one', () => {
    const ways = sendWays(BOTH, { repository: '', contact: 'https://tinh.example/gop-y' });
    expect(headings(ways)).toEqual(['Gửi tới nơi nhận ý kiến']);
    expect(linksOf(ways)).toEqual(['https://tinh.example/gop-y']);
  });

  it('say that there is none where no place is set', () => {
    const ways = sendWays(BOTH, { repository: '', contact: '' });
    expect(headings(ways)).toEqual(['Chưa có nơi nhận']);
    expect(linksOf(ways)).toEqual([]);
    expect(ways[0]?.lead).toContain('hãy giữ lại');
  });

  it('never speak of a contact that is not set', () => {
    for (const repository of [GITHUB, OTHER]) {
      for (const files of [[VALUES], BOTH]) {
        const words = wordsOf(sendWays(files, { repository, contact: '' }));
        expect(words.filter((text) => /nơi nhận ý kiến/.test(text))).toEqual([]);
      }
    }
  });
});

it('a mail keeps its lines and signs', () => {
  const address = mailAddress(MAIL, 'a & b', 'một\nhai = 100%');
  expect(address).toBe(
    `mailto:${MAIL}?subject=a%20%26%20b&body=m%E1%BB%99t%0D%0Ahai%20%3D%20100%25`,
  );
});
