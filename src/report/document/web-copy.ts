import { qrWords, WEB_COPY } from '../../text/report/web-copy-words.ts';
import { isWhole } from '../../views/addresses/public-address.ts';
import type { WebCopy } from './report-document.ts';

/** Where a report stands on the site, as a part of its head; nothing where the site has no public address. */
export const webCopy = (address: string): { readonly web?: WebCopy } =>
  isWhole(address) ? { web: { address, label: WEB_COPY, alt: qrWords(address) } } : {};
