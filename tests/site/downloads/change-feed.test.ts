import { describe, expect, it } from 'vitest';
import { XmlDocument, type XmlElement } from 'xmldoc';
import { atomFeed } from '../../../src/site/downloads/atom-feed.ts';
import { nameUuid } from '../../../src/site/downloads/name-uuid.ts';
import { ILLUSTRATIVE_NOTICE } from '../../../src/text/names/notices.ts';
import { dataAddress, targetAddress, unitAddress } from '../../../src/views/addresses/addresses.ts';
import { districts } from '../../../src/views/districts.ts';
import { textAt } from '../data-files.ts';
import { attribute, builtFiles, builtPages, evaluationOf, named, pageAt, SETS } from '../pages.ts';

const UUID = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T00:00:00\+07:00$/;

const childText = (element: XmlElement, name: string): string => element.valueWithPath(name) ?? '';

const linkOf = (element: XmlElement, rel: string): string =>
  element.childrenNamed('link').find((link) => link.attr.rel === rel)?.attr.href ?? '';

/** The feeds of targets and districts by the page they are about. */
const partFeeds = (set: string): { page: string; address: string }[] => {
  const evaluation = evaluationOf(set);
  return [
    ...evaluation.targets.map(({ id }) => targetAddress(set, id)),
    ...[...districts(evaluation).keys()].map((code) => unitAddress(set, code)),
  ].map((page) => ({ page, address: `${page}thay-doi.atom` }));
};

describe.each(SETS)('the feed of the set %s', (set) => {
  const feed = new XmlDocument(textAt(`${dataAddress(set)}thay-doi.atom`));
  const entries = feed.childrenNamed('entry');
  const evaluation = evaluationOf(set);

  it('is Atom with what the format requires, once each', () => {
    expect(feed.name).toBe('feed');
    expect(feed.attr.xmlns).toBe('http://www.w3.org/2005/Atom');
    for (const element of [feed, ...entries]) {
      for (const name of ['id', 'title', 'updated']) {
        expect(element.childrenNamed(name).length, name).toBe(1);
        expect(childText(element, name)).not.toBe('');
      }
      expect(childText(element, 'id')).toMatch(UUID);
      expect(childText(element, 'updated')).toMatch(MOMENT);
    }
    expect(feed.valueWithPath('author.name')).not.toBe('');
    expect(linkOf(feed, 'self')).toBe(`${dataAddress(set)}thay-doi.atom`);
  });

  it('has an entry for each release and each day of corrections, newest first', () => {
    const days = new Set(evaluation.corrections.map(({ recordedOn }) => recordedOn));
    expect(entries.length).toBe(evaluation.releases.length + days.size);
    const updated = entries.map((entry) => childText(entry, 'updated'));
    expect(updated).toEqual([...updated].sort().reverse());
    expect(childText(feed, 'updated')).toBe(updated[0]);
  });

  it('has ids of its own for every entry, and for the two feeds', () => {
    const other = textAt(
      `${dataAddress(set === 'published' ? 'illustrative' : 'published')}thay-doi.atom`,
    );
    const ids = [feed, ...entries].map((element) => childText(element, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(other).not.toContain(id);
  });

  it('leads to places that are there', () => {
    for (const entry of entries) {
      const [address = '', anchor = ''] = linkOf(entry, 'alternate').split('#');
      const ids = pageAt(address).elements.map((element) => attribute(element, 'id'));
      expect(ids, address).toContain(anchor);
    }
    expect(pageAt(linkOf(feed, 'alternate')).address).toBe(`${dataAddress(set)}ban-chot/`);
  });

  it('says in every title whether its figures are real', () => {
    for (const element of [feed, ...entries]) {
      expect(childText(element, 'title').includes(ILLUSTRATIVE_NOTICE)).toBe(
        set === 'illustrative',
      );
    }
  });

  it('can be found from every page of the set, and those of parts from the page they are about', () => {
    const pages = builtPages().filter(
      ({ address }) => address.startsWith('/minh-hoa/') === (set === 'illustrative'),
    );
    const own = new Map(partFeeds(set).map(({ page, address }) => [page, address]));
    for (const page of pages) {
      const part = own.get(page.address);
      const expected = [`${dataAddress(set)}thay-doi.atom`, ...(part === undefined ? [] : [part])];
      const feeds = named(page, 'link').filter(
        (link) => attribute(link, 'type') === 'application/atom+xml',
      );
      expect(
        feeds.map((link) => attribute(link, 'href')),
        page.address,
      ).toEqual(expected);
      // A link in plain sight as well, for who does not look into the head of a page.
      if (part !== undefined)
        expect(named(page, 'a').map((link) => attribute(link, 'href'))).toContain(part);
    }
  });
});

describe.each(SETS)('the feeds of targets and districts of the set %s', (set) => {
  const evaluation = evaluationOf(set);
  const feeds = partFeeds(set).map((part) => ({
    ...part,
    feed: new XmlDocument(textAt(part.address)),
  }));
  const idsOf = (feed: XmlElement): string[] =>
    [feed, ...feed.childrenNamed('entry')].map((element) => childText(element, 'id'));

  it('are there for each of them, and no others', () => {
    expect(feeds).toHaveLength(evaluation.targets.length + 9);
    const found = builtFiles()
      .filter((path) => path.endsWith('.atom') && !path.endsWith('so-lieu/thay-doi.atom'))
      .filter((path) => path.startsWith('minh-hoa/') === (set === 'illustrative'));
    expect(found.map((path) => `/${path}`)).toEqual(feeds.map(({ address }) => address).sort());
  });

  it('are Atom about their page, with ids that no other feed has', () => {
    for (const { feed, address, page } of feeds) {
      expect(linkOf(feed, 'self')).toBe(address);
      expect(linkOf(feed, 'alternate')).toBe(page);
      for (const element of [feed, ...feed.childrenNamed('entry')]) {
        expect(childText(element, 'id')).toMatch(UUID);
        expect(childText(element, 'updated')).toMatch(MOMENT);
        expect(childText(element, 'title').includes(ILLUSTRATIVE_NOTICE)).toBe(
          set === 'illustrative',
        );
      }
    }
    const whole = new XmlDocument(textAt(`${dataAddress(set)}thay-doi.atom`));
    const ids = [whole, ...feeds.map(({ feed }) => feed)].flatMap(idsOf);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('tell of less than the feed of the whole set', () => {
    const whole = new XmlDocument(textAt(`${dataAddress(set)}thay-doi.atom`));
    const titles = new Set(
      whole.childrenNamed('entry').map((entry) => childText(entry, 'updated')),
    );
    for (const { feed } of feeds) {
      const entries = feed.childrenNamed('entry');
      expect(entries.length).toBeGreaterThan(0);
      for (const entry of entries) expect(titles).toContain(childText(entry, 'updated'));
    }
  });
});

it('tells of the rows of the second published release', () => {
  const feed = textAt('/so-lieu/thay-doi.atom');
  expect(feed).toContain('So với bản 2026-11-22: 18\u00A0dòng mới.');
});

it('tells of the corrections of the illustrative set, old and new', () => {
  const feed = textAt('/minh-hoa/so-lieu/thay-doi.atom');
  expect(feed).toContain('Giá trị: từ “1099” thành “1114”');
  expect(feed).toContain('Lý do: Minh họa: lần đầu bỏ sót');
});

describe('a feed', () => {
  const sample = (title: string, paragraphs: readonly string[]): XmlDocument =>
    new XmlDocument(
      atomFeed({
        id: 'urn:a',
        title,
        subtitle: 's',
        updated: '2026-01-01T00:00:00+07:00',
        author: 'a',
        rights: 'r',
        self: '/a?b&c',
        page: '/',
        language: 'vi',
        entries: [{ id: 'urn:b', title, updated: 'u', link: '/"<', paragraphs }],
      }),
    );

  it('keeps signs of XML and of HTML apart from text', () => {
    const feed = sample('a < b & "c" > d', ['x < y & z']);
    expect(childText(feed, 'title')).toBe('a < b & "c" > d');
    expect(feed.valueWithPath('entry.content')).toBe('<p>x &lt; y &amp; z</p>');
    expect(linkOf(feed, 'self')).toBe('/a?b&c');
    expect(linkOf(feed.childNamed('entry') ?? feed, 'alternate')).toBe('/"<');
  });
});

describe('an id made from a name', () => {
  it('is the same for the same name and another for another', () => {
    expect(nameUuid('a', 'b')).toBe(nameUuid('a', 'b'));
    expect(nameUuid('a', 'b')).not.toBe(nameUuid('a', 'c'));
    expect(nameUuid('ab')).not.toBe(nameUuid('a', 'b'));
  });

  it('does not change from version to version of this program', () => {
    // Readers would see every entry as new.
    expect(textAt('/so-lieu/thay-doi.atom')).toContain(
      nameUuid('ke-hoach-272', 'published', 'release', '2026-11-22'),
    );
    expect(nameUuid('ke-hoach-272', 'published', 'changes')).toBe(
      'urn:uuid:809ef7e7-7928-8aba-93e7-507c08d1a386',
    );
  });
});
