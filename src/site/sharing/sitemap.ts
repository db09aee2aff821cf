import { escapeText } from '../../charts/draw/svg.ts';
import { publicAddress, type SitePlace } from '../../views/addresses/public-address.ts';
import { isMoved } from '../model/listed-address.ts';
import type { SetModel, SiteModel } from '../model/model.ts';
import { setOfAddress } from '../model/set-of-address.ts';
import type { SiteFile } from '../model/site-file.ts';
import { pageDays } from './page-days.ts';

/** What pages are listed from. */
interface Listed extends Pick<SiteModel, 'addresses'> {
  readonly sets: readonly Pick<SetModel, 'set' | 'evaluation' | 'reports'>[];
  readonly settings: SitePlace;
}

/** Where the list of pages for search engines is. */
const SITEMAP_ADDRESS = '/sitemap.xml';

/** Shown wherever there is no page: it has no address of its own. */
const NO_PAGE = '404.html';

/** The address of a built page; null for any other file. */
const pageAddress = (path: string): string | null =>
  path !== NO_PAGE && path.endsWith('index.html')
    ? `/${path.slice(0, -'index.html'.length)}`
    : null;

/**
 * Pages that search engines are asked to list: all that a site has of real figures. Those of made-up figures say
 * `noindex` of themselves, and those that only lead on name another page; to list either would contradict it.
 */
const listedPages = (paths: readonly string[], { sets, addresses }: Listed): string[] => {
  const moved = new Set(addresses.filter(isMoved).map(({ address }) => address));
  const isReal = (address: string): boolean =>
    setOfAddress(sets, address)?.evaluation.illustrative === false;
  return paths
    .map(pageAddress)
    .filter((address) => address !== null)
    .filter((address) => !moved.has(address) && isReal(address))
    .sort();
};

const entry = (address: string, day: string | undefined): string =>
  `  <url><loc>${escapeText(address)}</loc>${day === undefined ? '' : `<lastmod>${day}</lastmod>`}</url>`;

/**
 * The list of pages for search engines (sitemaps.org, 0.9), with the day of the last change where the data tells it.
 * Null where no address of the site is set, as the format takes whole addresses alone, and where there is no page to list.
 * @param paths of the files of the built site, with `/`
 */
export const sitemap = (paths: readonly string[], model: Listed): SiteFile | null => {
  const { sets, settings } = model;
  const pages = listedPages(paths, model);
  if (settings.address === '' || pages.length === 0) return null;
  const days = new Map(sets.flatMap((site) => [...pageDays(site)]));
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...pages.map((address) => entry(publicAddress(settings, address), days.get(address))),
    '</urlset>',
    '',
  ].join('\n');
  return { address: SITEMAP_ADDRESS, bytes: new TextEncoder().encode(text) };
};
