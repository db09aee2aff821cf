import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FONT_ADDRESSES } from '../../src/site/fonts/font-addresses.ts';
import { attribute, type BuiltPage, dist, named } from '../site/pages.ts';

/** Address of the icon of the site. */
export const ICON = '/favicon.svg';

/** Links that a browser follows by itself; others only tell of something. */
const FETCHED = ['stylesheet', 'preload', 'modulepreload', 'icon', 'manifest'];

/** What the script of a page fetches by itself; the HTML names it for the script. */
const READ_BY_SCRIPT = 'data-file';

/** Fonts that style files name for figures in tables: fetched where a page has any. */
export const FIGURES: readonly string[] = FONT_ADDRESSES.map(({ figures }) => figures);

/** How scripts name parts of theirs that they import, and workers they start. */
const IMPORTED = /(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g;
const STARTED = /new URL\(["'`]([\w.-]+\.js)["'`],\s*import\.meta\.url\)/g;

/** Scripts with all that they name in these ways, and what that names, each once. */
const withNamed = (scripts: readonly string[], ...ways: readonly RegExp[]): string[] => {
  const all = new Set(scripts);
  // What is added meanwhile is come to as well.
  for (const script of all) {
    const source = readFileSync(join(dist(), script), 'utf8');
    for (const [, name] of ways.flatMap((way) => [...source.matchAll(way)])) {
      all.add(script.replace(/[^/]+$/, name ?? ''));
    }
  }
  return [...all];
};

const namedScripts = (page: BuiltPage): string[] =>
  named(page, 'script').flatMap((script) => attribute(script, 'src') ?? []);

/** Scripts of a page with what they import, but without the workers they start. */
export const scriptsOf = (page: BuiltPage): string[] => withNamed(namedScripts(page), IMPORTED);

/** Files that the script of a page reads. */
export const readByScript = (page: BuiltPage): string[] =>
  page.elements.flatMap((element) => attribute(element, READ_BY_SCRIPT) ?? []);

/**
 * Addresses of a page and of every file its HTML, its styles and its scripts name to be fetched, each
 * once.
 */
export const filesOf = (page: BuiltPage): string[] => {
  const links = named(page, 'link')
    .filter((link) => FETCHED.includes(attribute(link, 'rel') ?? ''))
    .map((link) => attribute(link, 'href'));
  const media = named(page, 'img', 'source', 'iframe').map((one) => attribute(one, 'src'));
  const scripts = withNamed(namedScripts(page), IMPORTED, STARTED);
  const files = [...links, ...media, ...scripts, ...readByScript(page)].filter(
    (file) => file !== undefined,
  );
  return [...new Set([page.address, ...files, ...FIGURES])];
};
