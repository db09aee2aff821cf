import { FONT_ADDRESSES } from '../../src/site/fonts/font-addresses.ts';
import { attribute, type BuiltPage, named } from '../site/pages.ts';

/** Address of the icon of the site. */
export const ICON = '/favicon.svg';

/** Links that a browser follows by itself; others only tell of something. */
const FETCHED = ['stylesheet', 'preload', 'modulepreload', 'icon', 'manifest'];

/** What the script of a page fetches by itself; the HTML names it for the script. */
const READ_BY_SCRIPT = 'data-file';

/** Fonts that style files name for figures in tables: fetched where a page has any. */
export const FIGURES: readonly string[] = FONT_ADDRESSES.map(({ figures }) => figures);

/** Scripts of a page. */
export const scriptsOf = (page: BuiltPage): string[] =>
  named(page, 'script').flatMap((script) => attribute(script, 'src') ?? []);

/** Addresses of a page and of every file its HTML and its styles name to be fetched, each once. */
export const filesOf = (page: BuiltPage): string[] => {
  const links = named(page, 'link')
    .filter((link) => FETCHED.includes(attribute(link, 'rel') ?? ''))
    .map((link) => attribute(link, 'href'));
  const media = named(page, 'img', 'script', 'source', 'iframe').map((one) =>
    attribute(one, 'src'),
  );
  const data = page.elements.map((element) => attribute(element, READ_BY_SCRIPT));
  const files = [...links, ...media, ...data].filter((file) => file !== undefined);
  return [...new Set([page.address, ...files, ...FIGURES])];
};
