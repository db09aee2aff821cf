import { PUBLISHED } from '../../schema/sets.ts';
/** Addresses of pages, from the root of the site. One place, so that links cannot drift. */

/** The folder a set is served under: none for `published`, `/minh-hoa` for `illustrative`. */
export const setPrefix = (set: string): string => {
  if (set === PUBLISHED) return '';
  return set === 'illustrative' ? '/minh-hoa' : `/${set}`;
};

const withAnchor = (address: string, anchor: string | undefined): string =>
  anchor === undefined ? address : `${address}#${anchor}`;

/** The dashboard of a set. */
export const homeAddress = (set: string): string => `${setPrefix(set)}/`;

/** The list of targets. */
export const targetsAddress = (set: string): string => `${setPrefix(set)}/muc-tieu/`;

/** The page of one target. */
export const targetAddress = (set: string, id: string): string => `${targetsAddress(set)}${id}/`;

/** The list of units. */
export const unitsAddress = (set: string): string => `${setPrefix(set)}/don-vi/`;

/** The page of a code: one page for all its versions. Takes a code or a reference to a version. */
export const unitAddress = (set: string, ref: string): string =>
  `${unitsAddress(set)}${ref.split('@')[0]}/`;

/** The plan's text, at a clause if one is given (`ii.2.1`). */
export const planAddress = (set: string, clause?: string): string =>
  withAnchor(`${setPrefix(set)}/ke-hoach/`, clause);

/** The tasks of section IV, at one task if one is given (`iv.1.a`). */
export const measuresAddress = (set: string, measure?: string): string =>
  withAnchor(`${setPrefix(set)}/nhiem-vu/`, measure);

/** How verdicts come about. */
export const methodAddress = (set: string): string => `${setPrefix(set)}/phuong-phap/`;

/** What the site is and who stands behind it. */
export const aboutAddress = (set: string): string => `${setPrefix(set)}/gioi-thieu/`;

/** Downloads, dictionary, releases and changes. */
export const dataAddress = (set: string): string => `${setPrefix(set)}/so-lieu/`;

/** The list of sources, at one source if one is given. */
export const sourcesAddress = (set: string, source?: string): string =>
  withAnchor(`${dataAddress(set)}nguon/`, source);

/** The list of reports. */
export const reportsAddress = (set: string): string => `${setPrefix(set)}/bao-cao/`;

/** The parts of the address of one edition of a report: "2024", "huyen-luc-yen", "lan-1". */
export interface EditionSlugs {
  readonly period: string;
  readonly area: string;
  readonly edition: string;
}

/** All editions of all reports of one year, or of the whole period. */
export const reportPeriodAddress = (set: string, period: string): string =>
  `${reportsAddress(set)}${period}/`;

/** All editions of all reports of one area. No year is called so, and no other period. */
export const reportAreaAddress = (set: string, area: string): string =>
  `${reportsAddress(set)}dia-ban/${area}/`;

/** One report with all of its editions, the newest first: the address that lasts when another is issued. */
export const reportEditionsAddress = (
  set: string,
  { period, area }: Pick<EditionSlugs, 'period' | 'area'>,
): string => `${reportPeriodAddress(set, period)}${area}/`;

/** One edition of a report as a page. */
export const reportAddress = (set: string, { edition, ...report }: EditionSlugs): string =>
  `${reportEditionsAddress(set, report)}${edition}/`;

/** One edition of a report as PDF, by its file name without extension. */
export const reportFileAddress = (set: string, name: string): string =>
  `${reportsAddress(set)}${name}.pdf`;

/** The specimen of a formal report, which is no edition. */
export const specimenAddress = (set: string): string =>
  `${reportsAddress(set)}bao-cao-mau-nghi-dinh-30.pdf`;

/** The tables of one edition of a report, by the file name of the report. */
export const reportTablesAddress = (set: string, name: string): string =>
  `${reportsAddress(set)}${name}.zip`;

/** The evaluation that the reports of a release were made from. */
export const reportEvaluationAddress = (set: string, release: string): string =>
  `${reportsAddress(set)}evaluation-${release}.json`;

/** The search page and list of everything that can be found. */
export const searchAddress = (set: string): string => `${setPrefix(set)}/tim-kiem/`;

/** The file that the search page searches. */
export const searchIndexAddress = (set: string): string => `${searchAddress(set)}chi-muc.json`;

/** The page on which somebody tries a contribution and gets its files; only sets of real figures have one. */
export const contributeAddress = (set: string): string => `${setPrefix(set)}/dong-gop/`;

/** The page of letters that ask for missing figures, at one holder if one is given; only sets of real figures have one. */
export const requestsAddress = (set: string, holder?: string): string =>
  withAnchor(`${setPrefix(set)}/xin-so-lieu/`, holder);

/** The letter to a holder as PDF. */
export const letterAddress = (set: string, holder: string): string =>
  `${requestsAddress(set)}thu-${holder}.pdf`;

/** The series that no target asks for but that results rest on. */
export const recognitionsAddress = (set: string): string => `${setPrefix(set)}/cong-nhan/`;

/** The page in English. */
export const englishAddress = (set: string): string => `${setPrefix(set)}/en/`;

/** The page of a target in English. */
export const englishTargetAddress = (set: string, target: string): string =>
  `${englishAddress(set)}targets/${target}/`;

/** The tile maps of a set. */
export const mapsAddress = (set: string): string => `${setPrefix(set)}/so-do/`;

/** The last part of the address of a map: the year, or "chot" for the closing date. */
export const mapSlug = (year: number | null): string => (year === null ? 'chot' : String(year));

/** The tile map of a target in a year, or at closing for `null`. */
export const mapAddress = (set: string, target: string, year: number | null): string =>
  `${mapsAddress(set)}${target}/${mapSlug(year)}/`;
