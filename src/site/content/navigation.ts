import {
  dataAddress,
  homeAddress,
  measuresAddress,
  methodAddress,
  planAddress,
  reportsAddress,
  searchAddress,
  setPrefix,
  targetsAddress,
  unitsAddress,
} from '../../views/addresses/addresses.ts';

/** Parts of the site, as the navigation lists them. */
export type SitePart =
  | 'targets'
  | 'measures'
  | 'units'
  | 'reports'
  | 'plan'
  | 'data'
  | 'method'
  | 'guidance'
  | 'search';

export interface NavigationLink {
  readonly part: SitePart;
  readonly label: string;
  readonly href: string;
}

/** The list of guidance pages, or one of them. */
export const guidanceAddress = (set: string, slug?: string): string =>
  `${setPrefix(set)}/huong-dan/${slug === undefined ? '' : `${slug}/`}`;

/** The links of the page header, in order. */
export const navigation = (set: string): readonly NavigationLink[] => [
  { part: 'targets', label: 'Mục tiêu', href: targetsAddress(set) },
  { part: 'measures', label: 'Nhiệm vụ', href: measuresAddress(set) },
  { part: 'units', label: 'Đơn vị', href: unitsAddress(set) },
  { part: 'reports', label: 'Báo cáo', href: reportsAddress(set) },
  { part: 'plan', label: 'Kế hoạch', href: planAddress(set) },
  { part: 'data', label: 'Số liệu', href: dataAddress(set) },
  { part: 'method', label: 'Phương pháp', href: methodAddress(set) },
  { part: 'guidance', label: 'Hướng dẫn', href: guidanceAddress(set) },
  { part: 'search', label: 'Tìm', href: searchAddress(set) },
];

/** A link of the header in English; `lang` where its words are not English. */
export interface EnglishLink {
  readonly label: string;
  readonly href: string;
  readonly lang?: 'vi';
}

const ENGLISH_LABELS: Readonly<Record<SitePart, string>> = {
  targets: 'Targets',
  measures: 'Tasks',
  units: 'Places',
  reports: 'Reports',
  plan: 'Plan',
  data: 'Data',
  method: 'Method',
  guidance: 'Guidance',
  search: 'Search',
};

/** The same links for the page in English, and the way back to Vietnamese. */
export const englishNavigation = (set: string): readonly EnglishLink[] => [
  ...navigation(set).map(({ part, href }) => ({ label: ENGLISH_LABELS[part], href })),
  { label: 'Tiếng Việt', href: homeAddress(set), lang: 'vi' },
];
