import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { DESK, visit, type Window } from '../browser/open-page.ts';
import { FIGURES, filesOf, ICON, readByScript } from '../browser/page-files.ts';
import { kindsOfPage } from '../browser/page-kinds.ts';
import { inEveryState, inItsPlace, pruneRepeated } from '../browser/proofs/accessibility.ts';
import {
  covered,
  NARROW,
  regions,
  settled,
  skips,
  startAtTop,
  walk,
} from '../browser/proofs/keyboard.ts';
import { overflows, printed } from '../browser/proofs/layout.ts';
import { looks } from '../browser/proofs/looks.ts';
import { bySecondEngine } from '../browser/proofs/second-engine.ts';
import { type Dealings, record, scriptsOf } from '../browser/proofs/self-contained.ts';
import { faultsOf, tightLines } from '../browser/proofs/typography.ts';
import { shownText } from '../browser/proofs/without-script.ts';
import { FULL } from '../fixtures/extent.ts';
import { type BuiltPage, dist, named, pageAt } from '../site/pages.ts';
import { type FormOptions, formsOf, pagesOfEveryForm } from './forms.ts';
import { proofCode, proved, provedBefore, remember } from './proof-memory.ts';

const BROWSER = join(import.meta.dirname, '../browser');

/** What is proved, and how a page is visited for it. */
const PROOF_FILES = [
  import.meta.filename,
  ...['open-page.ts', 'page-files.ts'].map((name) => join(BROWSER, name)),
  ...readdirSync(join(BROWSER, 'proofs'))
    .sort()
    .map((name) => join(BROWSER, 'proofs', name)),
];

/** Says which proof each complaint is of. */
const said = (what: string, complaints: readonly string[]): string[] =>
  complaints.map((complaint) => `${what}: ${complaint}`);

/** A phone on which scripts are switched off. */
const WITHOUT_SCRIPT: Window = { viewport: NARROW, javaScriptEnabled: false };

const sortedJson = (files: readonly string[]): string => JSON.stringify([...files].sort());

/** It fetches what its HTML names and nothing else, logs nothing, runs no script but its own. */
const dealingFaults = (page: BuiltPage, dealings: Dealings): string[] => {
  // A browser fetches the icon once, on whichever page it comes to first, and a font of figures
  // where a page has figures of its weight in a table.
  const always = (file: string): boolean => file !== ICON && !FIGURES.includes(file);
  const fetched = sortedJson(dealings.requested.filter(always));
  const wanted = sortedJson(filesOf(page).filter(always));
  return [
    ...(fetched === wanted ? [] : [`fetches ${fetched} where it names ${wanted}`]),
    ...said('could not fetch', dealings.failed),
    ...said('console', dealings.console),
    ...(dealings.scripts.length === named(page, 'script').length
      ? []
      : said('runs', dealings.scripts)),
  ];
};

/** It fits a phone, a zoom of 200 % and paper, and prints all but its navigation. */
const layoutFaults = async (page: Page): Promise<string[]> => {
  const { phone, zoomed, paper } = await overflows(page);
  const { ways, folded } = await printed(page);
  await page.emulateMedia({ media: null });
  return [
    ...[phone, zoomed, paper].filter((wide) => wide !== '').map((wide) => `too wide: ${wide}`),
    ...said('printed', ways),
    ...said('not printed', folded),
  ];
};

/** The tabulator stops at everything, in the order of the document, and shows where. */
const walkFaults = async (page: Page): Promise<string[]> => {
  const { count, log } = await walk(page);
  const inOrder = log.length === count && log.every(({ place }, index) => place === index);
  return [
    ...(count > 5 ? [] : [`only ${count} stops`]),
    ...(inOrder ? [] : [`stops at ${log.map(({ place }) => place)} of ${count}`]),
    ...log.filter(({ seen }) => !seen).map(({ place }) => `stop ${place} does not show`),
  ];
};

/** Where scripts are switched off, the page has its words and fits too. */
const withoutScriptFaults = async (address: string): Promise<string[]> => {
  const look = async (page: Page) => ({
    plain: await shownText(page),
    layout: await layoutFaults(page),
  });
  const { plain, layout } = await visit(address, look, WITHOUT_SCRIPT);
  return [...layout, ...(plain.join('').length > 100 ? [] : ['almost empty'])];
};

/** The tabulator leads round the page and past its navigation, and nothing covers where it is. */
const keyboardFaults = async (page: Page): Promise<string[]> => {
  await page.setViewportSize(NARROW);
  await settled(page);
  const faults = await walkFaults(page);
  await startAtTop(page);
  const skipped = await skips(page);
  const hidden = await covered(page);
  const narrow = await regions(page);
  await page.setViewportSize(DESK.viewport);
  const wide = await regions(page);
  return [
    ...faults,
    ...(skipped.includes(false) ? [`skip link: ${skipped}`] : []),
    ...said('covered', hidden),
    ...[narrow, wide].flatMap(({ lost, idle }) => [
      ...said('no name or not reached', lost),
      ...said('a stop for nothing', idle),
    ]),
  ];
};

/**
 * All faults of a page that only a browser can tell, in one visit.
 * @param byAxe whether axe and the second engine judge all of it; they come last, as the page is cut down for them. On any
 *   other page axe looks at what no form tells: where things stand on a narrow phone
 */
const faultsIn = async (built: BuiltPage, byAxe: boolean): Promise<string[]> => {
  const { address } = built;
  const dealings: Dealings = { requested: [], failed: [], console: [], scripts: [] };
  const look = async (page: Page): Promise<string[]> => {
    await page.evaluate(() => document.fonts.ready.then(() => {}));
    dealings.scripts.push(...(await scriptsOf(page)));
    // A worker may ask for its file when the page itself has long been there.
    while (!readByScript(built).every((file) => dealings.requested.includes(file))) {
      await page.waitForTimeout(20);
    }
    const faults = [
      ...said('type', [...(await faultsOf(page)), ...(await tightLines(page))]),
      ...said('layout', await layoutFaults(page)),
      ...said('keyboard', await keyboardFaults(page)),
      ...said('looks', await looks(page)),
    ];
    if (!byAxe) {
      await page.setViewportSize(NARROW);
      await settled(page);
      return [...faults, ...said('axe', await inItsPlace(page))];
    }
    await pruneRepeated(page);
    const byAxes = said('axe', await inEveryState(page));
    await page.setViewportSize(DESK.viewport);
    return [...faults, ...byAxes, ...said('second engine', await bySecondEngine(page))];
  };
  const faults = await visit(address, look, DESK, (page) =>
    record(page, inject('origin'), dealings),
  );
  const hasScript = named(built, 'script', 'noscript').length > 0;
  return [
    ...said('dealings', dealingFaults(built, dealings)),
    ...faults,
    // A page without a script and without words for where there is none is the same without scripts.
    ...(hasScript ? said('without script', await withoutScriptFaults(address)) : []),
  ];
};

/** What an engine takes two elements for one by. */
const FORMS: FormOptions = { of: 'engines' };

/** All that decides how elements of a form look. */
const sheets = (): string[] => {
  const folder = join(dist(), '_astro');
  const names = readdirSync(folder).filter((name) => name.endsWith('.css'));
  return names.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
};

/** What a browser makes the page of, byte by byte: its HTML and every file it fetches. */
const ingredientsOf = (page: BuiltPage): Uint8Array[] =>
  filesOf(page)
    .filter((file) => !file.endsWith('/'))
    .map((file) => readFileSync(join(dist(), file)));

/**
 * Proves of one page of each kind all that only a browser can tell, in one go. The engines judge those on which every
 * form of an element of these pages is found that they have not passed before, on these pages or on those of another
 * site in the same styles; in a full run each one.
 */
export const inBrowser = (): void => {
  const code = proofCode(PROOF_FILES, inject('browserVersion'));
  const kinds = kindsOfPage().map(({ name, address }) => ({ name, page: pageAt(address) }));
  const pages = kinds.map(({ page }) => page);
  const looks = proofCode(PROOF_FILES, inject('browserVersion'), ...sheets());
  const judged = new Set(FULL ? pages : pagesOfEveryForm(pages, FORMS, provedBefore(looks)));

  describe('in a browser', () => {
    it.concurrent.each(kinds)('$name', async ({ page }) => {
      const byAxe = judged.has(page);
      const about = [String(byAxe), page.address, page.html, ...ingredientsOf(page)];
      expect(await proved(code, about, () => faultsIn(page, byAxe))).toEqual([]);
      if (byAxe) remember(looks, formsOf(page, FORMS));
    });
  });
};
