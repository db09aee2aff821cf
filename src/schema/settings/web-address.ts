/** What keeps a text from being the address of one public page. */
export type AddressFault = 'scheme' | 'two' | 'space' | 'sign' | 'login' | 'host';

/** A second address after the first; one inside a path or a query (an archive, a link that leads on) is none. */
const SECOND = /[^/=?&:%](?:https?:\/\/)|[\s;,|](?:https?:|www\.)/i;

const SCHEME = /^https?:\/\//i;

/** Signs that browsers repair or that end an address where it is written down. */
const SIGNS = /[<>"\\]/;

const LABEL = /^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9])?$/;
const LAST_LABEL = /^(?:[a-z]{2,}|xn--[a-z0-9-]+)$/;

/** Names that mean something only on one machine or in one office. */
const LOCAL_NAMES = new Set(['localhost', 'local', 'localdomain', 'internal', 'intranet', 'lan']);

/** Blocks of addresses that are no place on the Internet (RFC 1122, 1918, 3927, 6598). */
const LOCAL_NUMBERS =
  /^(?:0|10|127)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./;

const IPV4 = /^\d+(?:\.\d+){3}$/;

const isPublicHost = (host: string): boolean => {
  if (IPV4.test(host)) return !LOCAL_NUMBERS.test(host);
  const labels = host.split('.');
  const last = labels.at(-1) ?? '';
  return (
    labels.length > 1 &&
    labels.every((label) => LABEL.test(label)) &&
    LAST_LABEL.test(last) &&
    !LOCAL_NAMES.has(last)
  );
};

/**
 * Why a text is not the address of one public page; null if it is: http or https, a name with a dot or a
 * public number as its host, nobody's name or password, no second address.
 */
export const addressFault = (text: string): AddressFault | null => {
  if (!SCHEME.test(text)) return 'scheme';
  if (SECOND.test(text)) return 'two';
  if (/\s/.test(text)) return 'space';
  if (SIGNS.test(text)) return 'sign';
  // Browsers skip further strokes: "http:///tep" would lead to a host named "tep".
  if (text.replace(SCHEME, '').startsWith('/') || !URL.canParse(text)) return 'host';
  const { username, password, hostname } = new URL(text);
  if (username !== '' || password !== '') return 'login';
  return isPublicHost(hostname) ? null : 'host';
};

/** Whether a text is the address of one public page. */
export const isWebAddress = (text: string): boolean => addressFault(text) === null;
