import { describe, expect, it } from 'vitest';
import { sayFrom } from '../../../src/text/contribute/filled.ts';
import { mailAddress } from '../../../src/text/contribute/mail-address.ts';
import { PHRASES } from '../../../src/text/contribute/phrases.ts';
import { archiveName, filesToSend } from '../../../src/text/contribute/send-files.ts';
import {
  type ChosenWay,
  needsArchive,
  ownerAndName,
  type SendWayName,
  sendWays,
} from '../../../src/text/contribute/send-ways.ts';
import {
  HOST_PICTURES,
  SEND_WAYS,
  type SendLine,
  type SendWay,
} from '../../../src/text/contribute/send-words.ts';

const say = sayFrom(PHRASES);

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

const NAMES = Object.keys(SEND_WAYS) as readonly SendWayName[];

const names = (ways: readonly ChosenWay[]): string[] => ways.map(({ way }) => way);

/** The addresses of a way in the order in which its steps name them. */
const linksOf = ({ way, links }: ChosenWay): (string | undefined)[] =>
  SEND_WAYS[way].steps.flatMap((step) => step.links.map(({ to }) => links[to]));

/** What a way says whichever files it is for and whatever is set. */
const alwaysSaid = ({ heading, lead, steps, troubles }: SendWay): string[] => [
  heading,
  lead,
  ...[...steps, ...troubles].filter(({ when }: SendLine) => when === null).map(({ text }) => text),
];

describe('what is sent', () => {
  it('is every file where a source is new', () => {
    expect(filesToSend(BOTH, false)).toEqual(BOTH);
  });
  it('is what is more than a copy of sources on record', () => {
    expect(filesToSend(BOTH, true)).toEqual([VALUES]);
    expect(filesToSend([SOURCES], true)).toEqual([SOURCES]);
  });
  it('is called after its first file', () => {
    expect(archiveName(BOTH)).toMatch(/^dong-gop-2026-11-30-xa-dat-2026-/);
  });
  it('has another name with another content of any file', () => {
    const changed = { ...SOURCES, path: SOURCES.path.replace('aabbcc', 'aabbcd') };
    expect(archiveName(BOTH)).toBe('dong-gop-2026-11-30-xa-dat-2026-3fa91c-aabbcc.zip');
    expect(archiveName([VALUES, changed])).toBe(
      'dong-gop-2026-11-30-xa-dat-2026-3fa91c-aabbcd.zip',
    );
  });
});

describe('ways to send', () => {
  it('fill in the page of the host for one file', () => {
    const place = { repository: GITHUB, contact: '' };
    const ways = sendWays(say, [VALUES], place);
    expect(names(ways)).toEqual(['new-file']);
    const [signUp, newFile, ...more] = ways.flatMap(linksOf);
    expect(more).toEqual([]);
    expect(signUp).toBe('https://github.com/signup');
    expect(new URL(newFile ?? '').searchParams.get('filename')).toBe(VALUES.path);
    expect(needsArchive([VALUES], place)).toBe(false);
  });

  it.each([
    ['several', BOTH],
    ['one that is too long for an address', [LONG]],
  ])('lead by a copy of the repository to its upload page for %s', (_, files) => {
    const place = { repository: `${GITHUB}.git`, contact: '' };
    const ways = sendWays(say, files, place);
    expect(names(ways)).toEqual(['upload']);
    expect(ways.flatMap(linksOf)).toEqual([
      'https://github.com/signup',
      `${GITHUB}/fork`,
      `${GITHUB}/upload/main`,
    ]);
    expect(needsArchive(files, place)).toBe(true);
    expect(ownerAndName(place.repository)).toBe('tinh/ke-hoach');
  });

  it('use every picture that is drawn', () => {
    const used = NAMES.flatMap((name) => SEND_WAYS[name].steps.map(({ picture }) => picture));
    expect(HOST_PICTURES.filter((name) => !used.includes(name))).toEqual([]);
  });

  it('name what has to be done where the pages of the host are not known', () => {
    const ways = sendWays(say, BOTH, { repository: OTHER, contact: '' });
    expect(names(ways)).toEqual(['repository']);
    expect(ways.flatMap(linksOf)).toEqual([OTHER]);
  });

  it('write a mail that names the files, which are attached by hand', () => {
    const ways = sendWays(say, BOTH, { repository: GITHUB, contact: MAIL }, 'Xã A · đạt; theo B.');
    expect(names(ways)).toEqual(['mail', 'upload']);
    const mail = new URL(ways.flatMap(linksOf).at(0) ?? '');
    expect(mail.protocol + mail.pathname).toBe(`mailto:${MAIL}`);
    expect(mail.searchParams.get('subject')).toBe('Đóng góp số liệu: 2026-11-30-xa-dat-2026');
    for (const { path } of BOTH) expect(mail.searchParams.get('body')).toContain(path);
    expect(mail.searchParams.get('body')).toContain('\nXã A · đạt; theo B.\r');
  });

  it('lead to the page where a contact is one', () => {
    const ways = sendWays(say, BOTH, { repository: '', contact: 'https://tinh.example/gop-y' });
    expect(names(ways)).toEqual(['contact-page']);
    expect(ways.flatMap(linksOf)).toEqual(['https://tinh.example/gop-y']);
  });

  it('say that there is none where no place is set', () => {
    const ways = sendWays(say, BOTH, { repository: '', contact: '' });
    expect(ways).toEqual([{ way: 'nowhere', links: {} }]);
    expect(SEND_WAYS.nowhere.lead).toContain('hãy giữ lại');
  });

  it('never speak of a contact that is not set', () => {
    const through = NAMES.filter((name) => !['mail', 'contact-page', 'nowhere'].includes(name));
    expect(through.length).toBe(3);
    const words = through.flatMap((name) => alwaysSaid(SEND_WAYS[name]));
    expect(words.filter((text) => /nơi nhận ý kiến|\{contact\}/.test(text))).toEqual([]);
    expect(SEND_WAYS.upload.troubles.at(-1)).toMatchObject({ when: 'contact' });
  });
});

it('a mail keeps its lines and signs', () => {
  const address = mailAddress(MAIL, 'a & b', 'một\nhai = 100%');
  expect(address).toBe(
    `mailto:${MAIL}?subject=a%20%26%20b&body=m%E1%BB%99t%0D%0Ahai%20%3D%20100%25`,
  );
});
