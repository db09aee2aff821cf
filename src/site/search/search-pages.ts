import type { SearchEntry } from '../../search/entry.ts';
import { PAGE_WORDS } from '../../text/site/page-words.ts';
import {
  aboutAddress,
  contributeAddress,
  dataAddress,
  englishAddress,
  homeAddress,
  measuresAddress,
  methodAddress,
  planAddress,
  recognitionsAddress,
  reportsAddress,
  requestsAddress,
  sourcesAddress,
  targetsAddress,
  unitsAddress,
} from '../../views/addresses/addresses.ts';
import { releasesAddress } from '../../views/addresses/data-addresses.ts';
import { contextSeries } from '../../views/recognitions/context-series.ts';
import { guidanceAddress } from '../content/navigation.ts';
import type { SetModel } from '../model/model.ts';

const ADDRESSES: Readonly<Record<keyof typeof PAGE_WORDS, (set: string) => string>> = {
  home: homeAddress,
  targets: targetsAddress,
  measures: measuresAddress,
  units: unitsAddress,
  reports: reportsAddress,
  plan: planAddress,
  recognitions: recognitionsAddress,
  data: dataAddress,
  releases: releasesAddress,
  dictionary: (set) => `${dataAddress(set)}tu-dien/`,
  sources: sourcesAddress,
  contribute: contributeAddress,
  requests: (set) => requestsAddress(set),
  method: methodAddress,
  guidance: guidanceAddress,
  about: aboutAddress,
  english: englishAddress,
};

/** Nothing real is contributed to figures that a program made up, and nobody can be asked for them. */
const has = (page: keyof typeof PAGE_WORDS, { evaluation }: SetModel): boolean =>
  page === 'recognitions'
    ? contextSeries(evaluation).length > 0
    : (page !== 'contribute' && page !== 'requests') || !evaluation.illustrative;

/** The pages of a set that are not one of many of their kind. */
export const pageEntries = (site: SetModel): SearchEntry[] =>
  (Object.keys(PAGE_WORDS) as (keyof typeof PAGE_WORDS)[])
    .filter((page) => has(page, site))
    .map((page) => ({
      kind: 'page',
      href: ADDRESSES[page](site.set),
      ...PAGE_WORDS[page],
    }));
