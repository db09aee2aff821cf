import {
  englishAddress,
  englishTargetAddress,
  homeAddress,
  targetAddress,
} from '../../views/addresses/addresses.ts';
import { publicAddress, type SitePlace } from '../../views/addresses/public-address.ts';

/** The addresses of a page that is there in both languages. */
export interface Languages {
  readonly vi: string;
  readonly en: string;
}

/** Home and the page in English. */
export const homeLanguages = (set: string): Languages => ({
  vi: homeAddress(set),
  en: englishAddress(set),
});

/** The page of a target. */
export const targetLanguages = (set: string, id: string): Languages => ({
  vi: targetAddress(set, id),
  en: englishTargetAddress(set, id),
});

/** A page in a language, as search engines are told of it. */
export interface LanguageLink {
  readonly language: keyof Languages;
  /** Absolute: search engines take no other address here. */
  readonly href: string;
}

/**
 * A page and its other language as each other's; empty where the settings do not say under which host the site is
 * published.
 */
export const languageLinks = ({ vi, en }: Languages, place: SitePlace): LanguageLink[] => {
  if (place.address === '') return [];
  return [
    { language: 'vi', href: publicAddress(place, vi) },
    { language: 'en', href: publicAddress(place, en) },
  ];
};
