import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import type { SearchIndex } from '../../src/search/entry.ts';
import { searchAddress, searchIndexAddress } from '../../src/views/addresses/addresses.ts';
import { textAt } from '../site/data-files.ts';
import { SETS } from '../site/pages.ts';
import { DESK, urlOf, visit, type Window } from './open-page.ts';
import { namedKinds } from './page-kinds.ts';
import { inEveryState, pruneRepeated, WIDTHS } from './proofs/accessibility.ts';
import { NARROW, regions, settled, walk } from './proofs/keyboard.ts';
import { overflows, printed } from './proofs/layout.ts';
import { type Dealings, record, scriptsOf } from './proofs/self-contained.ts';
import { faultsOf } from './proofs/typography.ts';
import { shownText } from './proofs/without-script.ts';

const PHONE: Window = { viewport: NARROW };
const WITHOUT: Window = { ...DESK, javaScriptEnabled: false };

/** A window in which tests may add styles, which the policy of the pages forbids. */
const LENIENT: Window = { ...DESK, bypassCSP: true };

describe('axe', () => {
  it('sees a fault of the document, and one of layout in every state', async () => {
    const found = await visit('/', async (page) => {
      await page.evaluate(() => {
        document.querySelector('h1')?.replaceChildren();
        for (const link of document.querySelectorAll<HTMLElement>('main a')) {
          link.style.setProperty('color', '#ccc');
          link.style.setProperty('forced-color-adjust', 'none');
          link.style.setProperty('background', '#fff');
        }
      });
      await pruneRepeated(page);
      return inEveryState(page);
    });
    expect(found.filter((line) => line.includes('empty-heading')).length).toBeGreaterThan(0);
    const states = found
      .filter((line) => line.includes('color-contrast'))
      .map((line) => line.slice(0, line.indexOf(':')));
    expect([...new Set(states)]).toEqual([
      ...WIDTHS.map((width) => `${width} px`),
      'forced colours',
    ]);
  });

  it('runs every rule again where a state shows something else', async () => {
    const found = await visit(
      '/',
      async (page) => {
        await page.addStyleTag({
          content: '.late { display: none } @media (width < 400px) { .late { display: block } }',
        });
        await page.evaluate(() => {
          const late = document.createElement('h2');
          late.className = 'late';
          document.querySelector('main')?.append(late);
        });
        return inEveryState(page);
      },
      LENIENT,
    );
    expect(found.filter((line) => line.startsWith('390 px: empty-heading')).length).toBe(1);
  });

  it('is spared the fourth of equal siblings, and no other element', async () => {
    const left = await visit('/', async (page) => {
      await page.evaluate(() => {
        const row = (name: string) => `<tr class="${name}"><td>${name}</td></tr>`;
        const rows = ['a', 'a', 'a', 'a', 'b', 'a'].map(row).join('');
        const table = `<table>${rows}<tr class="a"><td></td></tr></table>`;
        document.body.innerHTML = table + table;
      });
      await pruneRepeated(page);
      return page.locator('tr').evaluateAll((all) => all.map((one) => one.textContent));
    });
    expect(left).toEqual(['a', 'a', 'a', 'b', '', 'a', 'b', '']);
  });
});

describe('the keyboard', () => {
  it('notices a stop that does not show', async () => {
    const { count, log } = await visit('/', async (page) => {
      await page.evaluate(() => {
        document.querySelector<HTMLElement>('.site-name')?.style.setProperty('outline', 'none');
      });
      return walk(page);
    });
    expect(log.length).toBe(count);
    expect(log.filter(({ seen }) => !seen)).toEqual([{ place: 1, seen: false }]);
  });

  it('notices a table that scrolls and is no stop, and one that is and does not scroll', async () => {
    const [right, narrow, wide] = await visit(
      '/so-lieu/tu-dien/',
      async (page) => {
        const turn = (tabIndex: number): Promise<void> =>
          page.evaluate((value) => {
            for (const one of document.querySelectorAll<HTMLElement>('.table-scroll')) {
              one.tabIndex = value;
            }
          }, tabIndex);
        const before = await regions(page);
        await turn(-1);
        const unreached = await regions(page);
        await page.setViewportSize(DESK.viewport);
        await settled(page);
        await turn(0);
        return [before, unreached, await regions(page)] as const;
      },
      PHONE,
    );
    expect(right.all).toBeGreaterThan(0);
    expect([...right.lost, ...right.idle]).toEqual([]);
    expect(narrow.lost.length).toBe(narrow.all);
    expect(wide.idle.length).toBeGreaterThan(0);
  });

  it('moves a wide table by the arrow keys', async () => {
    const scroll = async (page: Page): Promise<number> => {
      const { all } = await regions(page);
      await page.locator('.table-scroll').first().focus();
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction(() => {
        const region = document.querySelector('.table-scroll');
        return region !== null && region.scrollLeft > 0;
      });
      return all;
    };
    expect(await visit('/so-lieu/tu-dien/', scroll, PHONE)).toBeGreaterThan(0);
  });
});

describe('the look at layout', () => {
  it('notices a page that does not fit', async () => {
    const widen = async (page: Page) => {
      await page.locator('h1').evaluate((title) => title.setAttribute('style', 'min-width: 99rem'));
      return overflows(page);
    };
    // The policy of the pages forbids style attributes too.
    const { phone, zoomed, paper } = await visit('/', widen, LENIENT);
    expect(phone).toMatch(/> 320: <h1/);
    expect(zoomed).toMatch(/> 640: <h1/);
    expect(paper).toMatch(/> 624: <h1/);
  });

  it('notices navigation and what is folded away, as on a screen', async () => {
    const target = namedKinds().find(({ name }) => name.includes('target (share)'));
    const { ways, folded } = await visit(target?.address ?? '', printed, PHONE);
    expect(ways.length).toBeGreaterThan(2);
    expect(folded.length).toBeGreaterThan(0);
  });
});

/** Styles that break each rule at one place, and what is then said of it. */
const BROKEN = [
  ['h1 { line-height: 1.1 !important }', /^line height 1\.(?:1|09)/],
  ['.lede { line-height: 1.4 !important }', /^line height 1\.4/],
  ['.lede { letter-spacing: -0.02em !important }', /^letter spacing -/],
  ['h2 { text-transform: uppercase !important }', /^uppercase/],
  ['.lede { hyphens: auto !important }', /^hyphens/],
  ['.lede { text-align: justify !important }', /^justified/],
  ['.lede a { text-underline-offset: 0.1em !important }', /^underline offset 0\.(?:09|1)/],
  ['.lede { overflow: hidden !important }', /^cut off/],
] as const;

it.each(BROKEN)('the look at text notices %s', async (content, said) => {
  const broken = async (page: Page): Promise<string[]> => {
    const style = await page.addStyleTag({ content });
    const faults = await faultsOf(page);
    await style.evaluate((element) => (element as Element).remove());
    return faults;
  };
  const faults = await visit('/', broken, LENIENT);
  expect(faults.length).toBeGreaterThan(0);
  expect(faults.every((fault) => said.test(fault))).toBe(true);
});

it('a script is noticed, and a request elsewhere that the policy stops', async () => {
  const dealings: Dealings = { requested: [], failed: [], console: [], scripts: [] };
  const look = async (page: Page): Promise<void> => {
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const image = document.createElement('img');
          image.addEventListener('error', () => resolve());
          image.src = 'https://elsewhere.invalid/picture.png';
          image.setAttribute('onclick', 'void 0');
          document.body.append(image);
        }),
    );
    dealings.scripts.push(...(await scriptsOf(page)));
  };
  await visit('/', look, DESK, (page) => record(page, inject('origin'), dealings));
  const own = '<script type="module" src="/_astro/';
  expect(dealings.scripts.filter((one) => !one.startsWith(own))).toEqual(['<img onclick>']);
  expect(dealings.console.join()).toContain('https://elsewhere.invalid/picture.png');
  expect(dealings.console.join()).toContain('Content Security Policy');
});

it('an unknown address is answered with the page that says so', async () => {
  const response = await fetch(urlOf('/khong-co-trang-nay/'));
  const page = await fetch(urlOf('/404.html'));
  expect([response.status, page.status]).toEqual([404, 200]);
  expect(await response.text()).toBe(await page.text());
});

describe('a page without scripts', () => {
  it('says the same, where it has none, as one with scripts', async () => {
    const address = '/muc-tieu/';
    const plain = await visit(address, shownText, WITHOUT);
    expect(plain.join('').length).toBeGreaterThan(100);
    expect(await visit(address, shownText)).toEqual(plain);
  });

  it('says something else where a script has changed it', async () => {
    const address = `${searchAddress('published')}?q=luc+yen`;
    const scripted = await visit(address, async (page) => {
      await page.locator('.search-hits li').first().waitFor();
      return shownText(page);
    });
    const plain = await visit(address, shownText, WITHOUT);
    expect(scripted).not.toEqual(plain);
  });
});

/** Addresses of the links that are shown below a heading of the list. */
const shownLinks = (page: Page): Promise<string[]> =>
  page
    .locator('#danh-sach a[href]')
    .evaluateAll((links) =>
      links
        .filter((link) => link.checkVisibility({ visibilityProperty: true }))
        .map((link) => link.getAttribute('href') ?? ''),
    );

describe.each(SETS)('the search page of the set %s without JavaScript', (set) => {
  it('says so and lists a link to everything that can be found', async () => {
    const look = async (page: Page) => ({
      links: await shownLinks(page),
      text: (await shownText(page)).join('\n'),
    });
    const { links, text } = await visit(searchAddress(set), look, WITHOUT);
    const { entries }: SearchIndex = JSON.parse(textAt(searchIndexAddress(set)));
    expect(entries.length).toBeGreaterThan(200);
    expect(text).toContain('danh sách dưới đây có đủ mọi thứ');
    const listed = new Set(links);
    expect(entries.map(({ href }) => href).filter((href) => !listed.has(href))).toEqual([]);
  });
});
