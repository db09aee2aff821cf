/** Addresses of the files of a set. They never change with the data and never carry a hash. */

import type { ReleaseChanges } from '../../evaluation/release-changes.ts';
import type { TableName } from '../../schema/index.ts';
import { contributeAddress, dataAddress, targetAddress, unitAddress } from './addresses.ts';
import { setSegment } from './set-segment.ts';

/** The whole evaluation of a set. */
export const evaluationFileAddress = (set: string): string => `${dataAddress(set)}evaluation.json`;

/** The JSON Schema that describes the evaluation. */
export const evaluationSchemaAddress = (set: string): string =>
  `${dataAddress(set)}evaluation.schema.json`;

/** A table of the data contract as it stands in the data folder. */
export const sourceTableAddress = (set: string, name: TableName): string =>
  `${dataAddress(set)}bang/${name}.csv`;

/** The same table as JSON. */
export const jsonTableAddress = (set: string, name: TableName): string =>
  `${dataAddress(set)}bang/${name}.json`;

/** The results of every target. */
export const resultsFileAddress = (set: string): string => `${dataAddress(set)}ket-qua.csv`;

/** The data dictionary. */
export const dictionaryFileAddress = (set: string): string => `${dataAddress(set)}tu-dien.csv`;

/** All corrections on record. */
export const correctionsFileAddress = (set: string): string => `${dataAddress(set)}dinh-chinh.csv`;

/** All rows of one key that still say different things. */
export const contradictionsFileAddress = (set: string): string =>
  `${dataAddress(set)}dong-mau-thuan.csv`;

/** All that was withdrawn. */
export const withdrawalsFileAddress = (set: string): string =>
  `${dataAddress(set)}so-lieu-da-rut.csv`;

/** All figures that contradict each other. */
export const conflictsFileAddress = (set: string): string =>
  `${dataAddress(set)}nguon-khac-nhau.csv`;

/** The description of the tables as a Data Package. */
export const dataPackageAddress = (set: string): string => `${dataAddress(set)}datapackage.json`;

/** The name of the archive, which travels without its folder and so says which set it holds. */
export const archiveName = (planId: string, set: string): string =>
  [planId, setSegment(set)].filter((part) => part !== undefined).join('-');

/** Everything in one archive. */
export const archiveAddress = (planId: string, set: string): string =>
  `${dataAddress(set)}${archiveName(planId, set)}.zip`;

/** The name of the file of a release: "ke-hoach-272-ban-2026-11-26". */
export const releaseArchiveName = (planId: string, set: string, release: string): string =>
  `${archiveName(planId, set)}-ban-${release}`;

/** What a release sealed, in one archive. */
export const releaseArchiveAddress = (planId: string, set: string, release: string): string =>
  `${releasesAddress(set)}${releaseArchiveName(planId, set, release)}.zip`;

/** Charts of the home page that are also files: the list of promises, how far figures go. */
export type HomeChart = 'cam-ket' | 'cong-bo';

/** Charts of a target's page that are also files. */
export type TargetChart = 'khoang' | 'qua-cac-nam' | 'thay-doi' | 'dia-ban-qua-cac-nam';

/** A chart as a picture; that of a target is called after both: "t2-khoang". */
export const chartFileAddress = (
  set: string,
  name: HomeChart | `${string}-${TargetChart}`,
): string => `${dataAddress(set)}hinh/${name}.svg`;

/** What each file below the page of data has to be. */
export const checksumsAddress = (set: string): string => `${dataAddress(set)}SHA256SUMS`;

/** Every table in one workbook. */
export const workbookAddress = (planId: string, set: string): string =>
  `${dataAddress(set)}${archiveName(planId, set)}.xlsx`;

/** The page of releases, at one release if one is given. */
export const releasesAddress = (set: string, release?: string): string =>
  `${dataAddress(set)}ban-chot/${release === undefined ? '' : `#${releaseAnchor(release)}`}`;

/** The anchor of a release on its page. */
export const releaseAnchor = (release: string): string => `ban-${release}`;

/** The last part of the address of a comparison of two releases: "2026-11-23-so-voi-2026-11-22". */
export const comparisonSlug = ({ release, since }: ReleaseChanges): string =>
  `${release.id}-so-voi-${since ?? ''}`;

/** The page that compares two releases. */
export const comparisonAddress = (set: string, changes: ReleaseChanges): string =>
  `${releasesAddress(set)}${comparisonSlug(changes)}/`;

/** What each release brought, for programs. */
export const releaseChangesAddress = (set: string): string => `${dataAddress(set)}ban-chot.json`;

/** The feed of releases, corrections and withdrawals. */
export const feedAddress = (set: string): string => `${dataAddress(set)}thay-doi.atom`;

/** The feed of what changes about one target. */
export const targetFeedAddress = (set: string, id: string): string =>
  `${targetAddress(set, id)}thay-doi.atom`;

/** The feed of what changes about one district. */
export const areaFeedAddress = (set: string, code: string): string =>
  `${unitAddress(set, code)}thay-doi.atom`;

/** The description of the data for search engines. */
export const datasetAddress = (set: string): string => `${dataAddress(set)}dataset.jsonld`;

/** The data files of a set, as the page of contributions reads them. */
export const contributionDataAddress = (set: string): string =>
  `${contributeAddress(set)}so-lieu.json`;
