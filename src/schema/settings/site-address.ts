import { isWebAddress } from './web-address.ts';

/** Where a site is published: its host, and the folder below it that all addresses begin with. */
export interface SiteAddress {
  /** `https://trang.example`. */
  readonly origin: string;
  /** `/ke-hoach` without a slash at its end; empty at the root of the host. */
  readonly basePath: string;
}

/** Parts that no browser or server writes in another way. */
const BASE_PATH = /^\/(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*\/)*$/;

/** A base path as it is set, `/` or `/ke-hoach/`, without the slash at its end; null for anything else. */
export const parseBasePath = (text: string): string | null =>
  BASE_PATH.test(text) ? text.slice(0, -1) : null;

const NOT_A_FOLDER = /[?#]|\/\.{1,2}(?:\/|$)|\.html?\/?$/i;

/**
 * The address of a site as it is set: `https://`, a host with a dot, and maybe a path; null for anything
 * else, also for one with a user, a query or an anchor, of a file, or with dots that lead to another folder.
 */
export const parseSiteAddress = (text: string): SiteAddress | null => {
  if (!isWebAddress(text) || NOT_A_FOLDER.test(text)) return null;
  const { protocol, host, pathname } = new URL(text);
  const basePath = parseBasePath(pathname.endsWith('/') ? pathname : `${pathname}/`);
  return basePath === null ? null : { origin: `${protocol}//${host}`, basePath };
};
