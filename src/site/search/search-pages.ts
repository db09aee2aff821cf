import type { SearchEntry } from '../../search/entry.ts';
import { PAGE_WORDS } from '../../text/site/page-words.ts';
import {
  dataAddress,
  englishAddress,
  homeAddress,
  measuresAddress,
  methodAddress,
  planAddress,
  reportsAddress,
  sourcesAddress,
  targetsAddress,
  unitsAddress,
} from '../../views/addresses/addresses.ts';
import { releasesAddress } from '../../views/addresses/data-addresses.ts';
import { guidanceAddress } from '../content/navigation.ts';

const ADDRESSES: Readonly<Record<keyof typeof PAGE_WORDS, (set: string) => string>> = {
  home: homeAddress,
  targets: targetsAddress,
  measures: measuresAddress,
  units: unitsAddress,
  reports: reportsAddress,
  plan: planAddress,
  data: dataAddress,
  releases: releasesAddress,
  dictionary: (set) => `${dataAddress(set)}tu-dien/`,
  sources: sourcesAddress,
  method: methodAddress,
  guidance: guidanceAddress,
  english: englishAddress,
};

/** The pages of a set that are not one of many of their kind. */
export const pageEntries = (set: string): SearchEntry[] =>
  (Object.keys(PAGE_WORDS) as (keyof typeof PAGE_WORDS)[]).map((page) => ({
    kind: 'page',
    href: ADDRESSES[page](set),
    ...PAGE_WORDS[page],
  }));
