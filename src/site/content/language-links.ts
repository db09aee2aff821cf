import { englishAddress, homeAddress } from '../../views/addresses/addresses.ts';
import { publicAddress, type SitePlace } from '../../views/addresses/public-address.ts';

/** A page in a language, as search engines are told of it. */
export interface LanguageLink {
  readonly language: 'vi' | 'en';
  /** Absolute: search engines take no other address here. */
  readonly href: string;
}

/**
 * The home page and the page in English as each other's other language; empty where the settings do not
 * say under which host the site is published.
 */
export const languageLinks = (set: string, place: SitePlace): LanguageLink[] => {
  if (place.address === '') return [];
  return [
    { language: 'vi', href: publicAddress(place, homeAddress(set)) },
    { language: 'en', href: publicAddress(place, englishAddress(set)) },
  ];
};
