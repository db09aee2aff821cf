import type { SitePart } from '../site/navigation-words.ts';

/** Parts of the site as the header of the English page calls them. */
export const ENGLISH_NAVIGATION: Readonly<Record<SitePart, string>> = {
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
