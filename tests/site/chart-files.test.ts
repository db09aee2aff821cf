import type { ElementNode } from 'ultrahtml';
import { describe, expect, it } from 'vitest';
import { XmlDocument, type XmlElement } from 'xmldoc';
import { ILLUSTRATIVE_NOTICE } from '../../src/text/names/notices.ts';
import { dataAddress, homeAddress, targetAddress } from '../../src/views/addresses/addresses.ts';
import { textAt } from './data-files.ts';
import {
  attribute,
  builtFiles,
  evaluationOf,
  named,
  pageAt,
  SETS,
  textOf,
  withClass,
  within,
} from './pages.ts';

/** A chart on a page: its drawing as it is on a wide page, and the picture it leads to. */
interface PageChart {
  readonly title: string;
  readonly words: readonly string[];
  readonly picture: string | undefined;
}

const plain = (text: string): string => text.replace(/[\u00a0\s]+/g, ' ').trim();

/** The words of a drawing that are not the notice, which a picture has elsewhere. */
const wordsOf = (svg: ElementNode): string[] =>
  within(svg, 'text')
    .map((one) => plain(textOf(one)))
    .filter((words) => !plain(ILLUSTRATIVE_NOTICE).includes(words) || words === '');

const pictureIn = (element: ElementNode): string | undefined =>
  within(element, 'a')
    .filter((link) => attribute(link, 'class')?.includes('picture-link'))
    .map((link) => attribute(link, 'href'))[0];

const chartsOf = (address: string): PageChart[] =>
  withClass(pageAt(address), 'chart').map((chart) => {
    const svg = within(chart, 'div')
      .filter((one) => /^chart-(?:wide|small)$/.test(attribute(one, 'class') ?? ''))
      .flatMap((one) => within(one, 'svg'))[0];
    if (svg === undefined) throw new Error(`A chart of ${address} has no drawing.`);
    const title = within(svg, 'title')
      .map((one) => plain(textOf(one)))
      .join();
    return { title, words: wordsOf(svg), picture: pictureIn(chart) };
  });

const elementsOf = (root: XmlElement): XmlElement[] => [
  root,
  ...root.children.flatMap((child) =>
    child.type === 'element' ? elementsOf(child as XmlElement) : [],
  ),
];

const pictureAt = (address: string): XmlDocument => new XmlDocument(textAt(address));

const textsOf = (root: XmlElement): string[] =>
  elementsOf(root)
    .filter(({ name }) => name === 'text')
    .map(({ val }) => plain(val));

const pictures = (set: string): string[] =>
  builtFiles()
    .map((path) => `/${path}`)
    .filter((path) => path.startsWith(`${dataAddress(set)}hinh/`));

/** The lines of a picture as one text: they are broken by its width. */
const said = (address: string): string => textsOf(pictureAt(address)).join(' ');

describe.each(SETS)('the charts of the set %s', (set) => {
  const { targets, illustrative, release } = evaluationOf(set);
  const pages = [homeAddress(set), ...targets.map(({ id }) => targetAddress(set, id))];

  it('have a picture each, on the home page and on those of targets, that says the same', () => {
    const charts = pages.flatMap(chartsOf);
    expect(charts.length).toBeGreaterThan(targets.length);
    for (const { title, words, picture } of charts) {
      if (picture === undefined) throw new Error(`"${title}" has no picture.`);
      const texts = textsOf(pictureAt(picture));
      expect(words.length, title).toBeGreaterThan(0);
      expect(
        words.filter((one) => !texts.includes(one)),
        picture,
      ).toEqual([]);
      expect(said(picture), picture).toContain(title);
    }
  });

  it('of the list of promises are one picture, with every promise, verdict and bar', () => {
    const home = pageAt(homeAddress(set));
    const all = named(home, 'main').map(pictureIn);
    expect(all).toEqual([`${dataAddress(set)}hinh/cam-ket.svg`]);
    const words = said(all[0] ?? '');
    const rows = withClass(home, 'ledger-row');
    expect(rows.length).toBe(targets.length);
    for (const row of rows) {
      for (const drawn of within(row, 'svg').flatMap(wordsOf)) expect(words).toContain(drawn);
      expect(words).toContain(plain(within(row, 'a').map(textOf)[0] ?? '-'));
    }
  });

  it('are led to by every picture', () => {
    const linked = pages.flatMap((address) =>
      named(pageAt(address), 'a').flatMap((link) => attribute(link, 'href') ?? []),
    );
    expect(pictures(set).length).toBeGreaterThan(targets.length);
    expect(pictures(set).filter((address) => !linked.includes(address))).toEqual([]);
  });

  it.each(pictures(set))('%s stands by itself', (address) => {
    const root = pictureAt(address);
    const elements = elementsOf(root);
    const ids = new Set(elements.flatMap(({ attr }) => attr.id ?? []));
    expect(root.attr.xmlns).toBe('http://www.w3.org/2000/svg');
    for (const { name, attr } of elements) {
      expect(['style', 'script', 'image', 'a', 'foreignObject']).not.toContain(name);
      for (const [key, value] of Object.entries(attr)) {
        expect(['class', 'style']).not.toContain(key);
        if (key === 'xmlns') continue;
        expect(value).not.toMatch(/var\(|https?:|currentColor/);
        const local = /^url\(#(.+)\)$/.exec(value)?.[1] ?? (key === 'href' ? value.slice(1) : null);
        if (local !== null) expect(ids).toContain(local);
        if (key === 'fill' || key === 'stroke')
          expect(value).toMatch(/^(?:none|#[0-9A-F]{6}|url\(#.+\))$/);
      }
    }
    expect(root.attr['font-family']).toMatch(/sans-serif$/);
    expect(root.childNamed('rect')?.attr.fill).toBe('#FFFFFF');
  });

  it.each(pictures(set))(
    '%s says what it is, where it is from and how it may be used',
    (address) => {
      const root = pictureAt(address);
      const words = said(address);
      expect(words).toContain(plain(root.childNamed('title')?.val ?? '-'));
      expect(root.childNamed('desc')?.val.length).toBeGreaterThan(10);
      expect(words).toMatch(/Nguồn: |Chưa tìm thấy nguồn/);
      expect(words).toContain(`bản số liệu ${release?.id}`);
      expect(words).toContain('giấy phép CC BY 4.0');
      expect(words).toMatch(/Địa chỉ: https|Đường dẫn trên trang: \//);
      expect(words.startsWith(ILLUSTRATIVE_NOTICE)).toBe(illustrative);
      expect(words.includes('MINH HỌA')).toBe(illustrative);
    },
  );
});
