import type { ConsoleMessage, Page, Request, Response } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { searchAddress } from '../../src/text/addresses.ts';
import { builtPages, SETS } from '../site/pages.ts';
import { urlOf, visit } from './open-page.ts';
import { FIGURES, filesOf, ICON } from './page-files.ts';
import { kindsOfPage } from './page-kinds.ts';

/** What a visit to a page shows of its dealings with the world. */
interface Visit {
  readonly requested: string[];
  readonly failed: string[];
  /** Of any kind: nothing on these pages has reason to write there; breaches of the policy do. */
  readonly console: string[];
  /** Elements and attributes that would run a script. */
  readonly scripts: string[];
}

/** Writes down what happens on a page until the function it returns is called. */
const record = (page: Page, notes: Visit): (() => void) => {
  const requested = (request: Request) =>
    notes.requested.push(request.url().replace(inject('origin'), ''));
  // A browser drops its request for the icon when the window moves on.
  const failed = (request: Request) => {
    if (!request.url().endsWith(ICON)) notes.failed.push(request.url());
  };
  const answered = (response: Response) => {
    if (!response.ok()) notes.failed.push(`${response.status()} ${response.url()}`);
  };
  const logged = (message: ConsoleMessage) =>
    notes.console.push(`${message.type()}: ${message.text()}`);
  const thrown = (error: Error) => notes.console.push(String(error));
  page.on('request', requested).on('requestfailed', failed).on('response', answered);
  page.on('console', logged).on('pageerror', thrown);
  return () => {
    page.off('request', requested).off('requestfailed', failed).off('response', answered);
    page.off('console', logged).off('pageerror', thrown);
  };
};

const scriptsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => [
      ...(element.localName === 'script'
        ? [`<script type="${element.getAttribute('type')}" src="${element.getAttribute('src')}">`]
        : []),
      ...[...element.attributes]
        .filter(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value))
        .map(({ name }) => `<${element.localName} ${name}>`),
    ]),
  );

const visitOf = async (
  address: string,
  meddle: (page: Page) => Promise<void> = async () => {},
): Promise<Visit> => {
  const notes: Visit = { requested: [], failed: [], console: [], scripts: [] };
  const look = async (page: Page): Promise<void> => {
    await page.evaluate(() => document.fonts.ready.then(() => {}));
    await meddle(page);
    notes.scripts.push(...(await scriptsOf(page)));
  };
  await visit(address, look, undefined, (page) => record(page, notes));
  return notes;
};

const addsPicture = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const image = document.createElement('img');
        image.addEventListener('error', () => resolve());
        image.src = 'https://elsewhere.invalid/picture.png';
        image.setAttribute('onclick', 'void 0');
        document.body.append(image);
      }),
  );

/** The one page that runs a script, which is one file of the site. */
const SEARCHES = SETS.map(searchAddress);

const SCRIPT = /^<script type="module" src="\/_astro\/[^"/]+\.js">$/;

describe('fetches what its HTML names and nothing else, logs nothing, runs a script only to search', () => {
  const pages = new Map(builtPages().map((page) => [page.address, page]));

  it.concurrent.each(kindsOfPage())('$name', async ({ address }) => {
    const page = pages.get(address);
    const { requested, scripts, ...rest } = await visitOf(address);
    // A browser fetches the icon once, on whichever page it comes to first, and a font of figures
    // where a page has figures of its weight in a table.
    const always = (file: string): boolean => file !== ICON && !FIGURES.includes(file);
    const files = requested.filter(always).sort();
    expect(rest).toEqual({ failed: [], console: [] });
    expect(scripts).toEqual(SEARCHES.includes(address) ? [expect.stringMatching(SCRIPT)] : []);
    expect(files).toEqual(page && filesOf(page).filter(always).sort());
  });

  it('notices a script, and a request elsewhere that the policy stops', async () => {
    const { console, scripts } = await visitOf('/', addsPicture);
    expect(scripts).toEqual(['<img onclick>']);
    expect(console.join()).toContain('https://elsewhere.invalid/picture.png');
    expect(console.join()).toContain('Content Security Policy');
  });
});

it('answers an unknown address with the page that says so', async () => {
  const response = await fetch(urlOf('/khong-co-trang-nay/'));
  const page = await fetch(urlOf('/404.html'));
  expect([response.status, page.status]).toEqual([404, 200]);
  expect(await response.text()).toBe(await page.text());
});
