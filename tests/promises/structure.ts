import { expect, it } from 'vitest';
import { englishAddress } from '../../src/views/addresses/addresses.ts';
import {
  attribute,
  type BuiltPage,
  builtPages,
  childrenOf,
  named,
  SETS,
  textOf,
  within,
} from '../site/pages.ts';

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

const skipped = (page: BuiltPage): string[] => {
  const levels = named(page, ...HEADINGS).map(({ name }) => Number(name.slice(1)));
  return levels.flatMap((level, index) =>
    level > (levels[index - 1] ?? 0) + 1
      ? [`${page.address}: h${level} at heading ${index + 1}`]
      : [],
  );
};

/** Attributes that name other elements of the page. */
const REFERENCES = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers'];

/** Elements by which readers of the screen move about a page. */
const LANDMARKS = ['nav', 'aside', 'form'];

/** An ampersand that begins no entity. */
const RAW = /&(?!(?:amp|lt|gt|quot|nbsp|#\d+|#x[\da-f]+);)/i;

/** The first raw ampersand of a page with what follows it; nothing where all are entities. */
export const rawSigns = (html: string): string[] => {
  const at = html.search(RAW);
  return at < 0 ? [] : [html.slice(at, at + 20)];
};

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

/** Pages that lead through an interface of others. */
const GUIDES = /\/(?:huong-dan|dong-gop)\//;

/** Vietnamese that has no mark. */
const UNMARKED_VIETNAMESE = ['suy ra'];

/** Language, landmarks, headings, ids and tables of every page. */
export const structure = (): void => {
  const pages = builtPages();

  it('marks words of an interface in English, in quotes in a text in Vietnamese, as such', () => {
    const unmarked = pages
      .filter(({ address }) => GUIDES.test(address))
      .flatMap(({ address, html }) => {
        // What is marked is taken out: quotes around it are left empty.
        const text = html
          .slice(html.indexOf('<main'))
          .replace(/<(\w+) lang="en"[^>]*>.*?<\/\1>/gs, '')
          .replace(/<svg.*?<\/svg>|<code.*?<\/code>|<[^>]+>/gs, '');
        return [...text.matchAll(/“([ -~…]*[A-Za-z]{3}[ -~…]*)”/g)]
          .filter(([, words = '']) => !UNMARKED_VIETNAMESE.includes(words))
          .map(([quote]) => `${address}: ${quote}`);
      });
    expect([...new Set(unmarked)]).toEqual([]);
  });

  it('says its language, is NFC, with a title and a description on each page', () => {
    const english = SETS.map(englishAddress);
    for (const page of pages) {
      const isEnglish = english.some((address) => page.address.startsWith(address));
      const language = isEnglish ? 'en' : 'vi';
      expect(named(page, 'html').map((html) => attribute(html, 'lang'))).toEqual([language]);
      expect(page.html === page.html.normalize('NFC'), page.address).toBe(true);
      expect(named(page, 'title').map(textOf)[0], page.address).not.toBe('');
      const description = named(page, 'meta').find(
        (meta) => attribute(meta, 'name') === 'description',
      );
      expect(description && attribute(description, 'content'), page.address).toBeTruthy();
    }
  });

  it('has one h1 on each page and skips no level of heading', () => {
    for (const page of pages) expect(named(page, 'h1').length, page.address).toBe(1);
    expect(pages.flatMap(skipped)).toEqual([]);
  });

  it('has no empty heading, link or cell header', () => {
    const empty = pages.flatMap((page) =>
      named(page, ...HEADINGS, 'a', 'th', 'caption', 'summary')
        .filter((element) => textOf(element) === '')
        .map((element) => `${page.address}: <${element.name}>`),
    );
    expect(empty).toEqual([]);
  });

  it('has no caption of a figure without words, and names each place beside the main part', () => {
    for (const page of pages) {
      const captions = named(page, 'figcaption').map(textOf);
      expect(captions, page.address).not.toContain('');
      const asides = named(page, 'aside').map((one) => attribute(one, 'aria-label') ?? '');
      expect(asides, page.address).not.toContain('');
    }
  });

  it('says each term of a list of terms once', () => {
    const twice = pages.flatMap((page) =>
      named(page, 'dl').flatMap((list) =>
        repeated(childrenOf(list, 'dt').map(textOf)).map((term) => `${page.address}: ${term}`),
      ),
    );
    expect(twice).toEqual([]);
  });

  it('ends with its body', () => {
    const after = pages.filter(({ html }) => !/<\/body>\s*<\/html>\s*$/.test(html));
    expect(after.map(({ address }) => address)).toEqual([]);
  });

  it('uses every id once on a page', () => {
    const twice = pages.flatMap((page) =>
      repeated(page.elements.flatMap((element) => attribute(element, 'id') ?? [])).map(
        (id) => `${page.address}: ${id}`,
      ),
    );
    expect(twice).toEqual([]);
  });

  it('has the landmarks and a skip link that reaches the main part', () => {
    for (const page of pages) {
      for (const name of ['header', 'main', 'footer']) {
        expect(named(page, name).length, `${page.address} ${name}`).toBeGreaterThanOrEqual(1);
      }
      const [main] = named(page, 'main');
      const [first] = named(page, 'a');
      expect(first && attribute(first, 'href')).toBe(`#${main && attribute(main, 'id')}`);
    }
  });

  it('refers only to ids of the page', () => {
    const lost = pages.flatMap((page) => {
      const ids = new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? []));
      return page.elements
        .flatMap((element) =>
          REFERENCES.flatMap((name) => attribute(element, name)?.split(/\s+/) ?? []),
        )
        .filter((id) => !ids.has(id))
        .map((id) => `${page.address}: ${id}`);
    });
    expect(lost).toEqual([]);
  });

  it('names landmarks of one kind differently, and no class twice on an element', () => {
    for (const page of pages) {
      const names = named(page, ...LANDMARKS).map(
        (one) => `${one.name} ${attribute(one, 'aria-label') ?? attribute(one, 'aria-labelledby')}`,
      );
      expect(repeated(names), page.address).toEqual([]);
      const classes = page.elements.flatMap((one) =>
        repeated(attribute(one, 'class')?.split(/\s+/) ?? []),
      );
      expect(classes, page.address).toEqual([]);
    }
  });

  it('writes every ampersand as an entity', () => {
    const raw = pages.flatMap(({ address, html }) =>
      rawSigns(html).map((sign) => `${address}: ${sign}`),
    );
    expect(raw).toEqual([]);
  });

  it('gives every table a caption, scoped headers and a labelled group to scroll in', () => {
    const tables = pages.flatMap((page) => named(page, 'table').map((table) => ({ page, table })));
    for (const { page, table } of tables) {
      expect(within(table, 'caption').length, page.address).toBe(1);
      expect(
        within(table, 'th').every((th) => ['col', 'row'].includes(attribute(th, 'scope') ?? '')),
      ).toBe(true);
      // A group and no landmark, which a page would have dozens of; a stop of the keyboard without any script.
      const region = table.parent as typeof table;
      expect([region.name, attribute(region, 'role')], page.address).toEqual(['div', 'group']);
      expect(attribute(region, 'tabindex'), page.address).toBe('0');
      const names = attribute(region, 'aria-labelledby')?.split(' ');
      expect(names?.at(-1), page.address).toBe(`${attribute(table, 'id')}-ten`);
    }
  });

  it('has as many cells in each row as columns', () => {
    for (const page of pages) {
      for (const table of named(page, 'table')) {
        const [head, ...rows] = within(table, 'tr');
        const columns = head === undefined ? 0 : within(head, 'th').length;
        for (const row of rows) {
          const cells = childrenOf(row, 'th', 'td');
          expect(cells.length, `${page.address} ${attribute(table, 'id')}`).toBe(columns);
        }
      }
    }
  });

  it('shows a status only as a shape that is hidden from readers with its word beside it', () => {
    const statuses = pages.flatMap((page) =>
      page.elements.filter((element) => attribute(element, 'class') === 'status'),
    );
    for (const status of statuses) {
      expect(within(status, 'svg').map((svg) => attribute(svg, 'aria-hidden'))).toEqual(['true']);
      expect(textOf(status)).not.toBe('');
    }
  });

  it('follows every drawing in a figure by a table of the same figures', () => {
    const bare = pages.flatMap((page) =>
      named(page, 'section')
        .filter((section) => (attribute(section, 'class') ?? '').split(' ').includes('section'))
        .filter((section) => within(section, 'figure').length > 0)
        .filter((section) => within(section, 'table').length === 0)
        .map((section) => `${page.address}: ${attribute(section, 'aria-labelledby')}`),
    );
    expect(bare).toEqual([]);
  });
};
