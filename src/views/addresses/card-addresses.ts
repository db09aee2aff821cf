/** Addresses of the cards: pictures of what a page says, for where its address is shared. */

import { setPrefix } from './addresses.ts';

/** The folder of the cards of a set. */
const cardsFolder = (set: string): string => `${setPrefix(set)}/chia-se/`;

/** The card of the home page; of pages without one of their own as well. */
export const homeCardAddress = (set: string): string => `${cardsFolder(set)}trang-chu.png`;

/** The same in English. */
export const englishCardAddress = (set: string): string => `${cardsFolder(set)}en.png`;

/** The card of a target. */
export const targetCardAddress = (set: string, id: string): string =>
  `${cardsFolder(set)}muc-tieu-${id}.png`;

/** The card of the plan's territory, or of a district. */
export const areaCardAddress = (set: string, code: string): string =>
  `${cardsFolder(set)}don-vi-${code}.png`;
