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
} from '../text/addresses.ts';

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
