import { ENGLISH_NAVIGATION } from '../../text/english/english-navigation.ts';
import { IN_VIETNAMESE, NAVIGATION, type SitePart } from '../../text/site/navigation-words.ts';
import {
  dataAddress,
  measuresAddress,
  methodAddress,
  planAddress,
  reportsAddress,
  searchAddress,
  setPrefix,
  targetsAddress,
  unitsAddress,
} from '../../views/addresses/addresses.ts';
import type { Languages } from './language-links.ts';

export interface NavigationLink {
  readonly part: SitePart;
  readonly label: string;
  readonly href: string;
}

/** The list of guidance pages, or one of them. */
export const guidanceAddress = (set: string, slug?: string): string =>
  `${setPrefix(set)}/huong-dan/${slug === undefined ? '' : `${slug}/`}`;

const ADDRESSES: Readonly<Record<SitePart, (set: string) => string>> = {
  targets: targetsAddress,
  measures: measuresAddress,
  units: unitsAddress,
  reports: reportsAddress,
  plan: planAddress,
  data: dataAddress,
  method: methodAddress,
  guidance: guidanceAddress,
  search: searchAddress,
};

/** The links of the page header, in order. */
export const navigation = (set: string): readonly NavigationLink[] =>
  (Object.keys(NAVIGATION) as SitePart[]).map((part) => ({
    part,
    label: NAVIGATION[part],
    href: ADDRESSES[part](set),
  }));

/** A link of the header in English; `lang` where its words are not English. */
export interface EnglishLink {
  readonly label: string;
  readonly href: string;
  readonly lang?: 'vi';
}

/** The same links for a page in English, and the way back to the one in Vietnamese. */
export const englishNavigation = (set: string, { vi }: Languages): readonly EnglishLink[] => [
  ...navigation(set).map(({ part, href }) => ({ label: ENGLISH_NAVIGATION[part], href })),
  { label: IN_VIETNAMESE, href: vi, lang: 'vi' },
];
