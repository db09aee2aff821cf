import type { Evaluation, SourceInfo } from '../../evaluation/record/evaluation.ts';
import type { ReleaseChanges } from '../../evaluation/release-changes.ts';
import {
  dataDescription,
  dataTitle,
  placeName,
  publisherName,
} from '../../text/names/data-names.ts';
import { LICENCE } from '../../text/names/licence.ts';
import { dataAddress } from '../../views/addresses/addresses.ts';
import {
  archiveAddress,
  archiveName,
  dataPackageAddress,
  evaluationFileAddress,
  workbookAddress,
} from '../../views/addresses/data-addresses.ts';
import { publicAddress } from '../../views/addresses/public-address.ts';
import type { SiteSettings } from '../../views/addresses/site-settings.ts';
import { dataVersion } from './data-version.ts';
import { nameUuid } from './name-uuid.ts';

/** An item of schema.org: its type and properties, a list where there are several values. */
export interface MarkupItem {
  readonly '@type': string;
  readonly '@id'?: string;
  readonly [property: string]: MarkupValue | undefined;
}

export type MarkupValue = string | MarkupItem | readonly (string | MarkupItem)[];

const organisation = (name: string): MarkupItem => ({ '@type': 'Organization', name });

const sourceItem = ({ title, publisher, address, publishedOn, trace }: SourceInfo): MarkupItem => ({
  '@type': 'CreativeWork',
  name: title,
  publisher: organisation(publisher),
  ...(address === '' ? {} : { url: address }),
  ...(publishedOn === null ? {} : { datePublished: publishedOn }),
  ...(trace === null || trace.archivedAddress === null
    ? {}
    : { archivedAt: trace.archivedAddress }),
});

const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const distributions = ({ plan, set }: Evaluation, settings: SiteSettings): MarkupItem[] => {
  const files = [
    [archiveName(plan.id, set), 'application/zip', archiveAddress(plan.id, set)],
    ['workbook', WORKBOOK_TYPE, workbookAddress(plan.id, set)],
    ['evaluation', 'application/json', evaluationFileAddress(set)],
    ['datapackage', 'application/json', dataPackageAddress(set)],
  ] as const;
  return files.map(([name, encodingFormat, address]) => ({
    '@type': 'DataDownload',
    name,
    encodingFormat,
    contentUrl: publicAddress(settings, address),
  }));
};

/** First and last day that any figure is about; the plan's period where there is none. */
const temporalCoverage = ({ figures, plan }: Evaluation): string => {
  const starts = figures.map(({ periodStart }) => periodStart).sort();
  const ends = figures.map(({ periodEnd }) => periodEnd).sort();
  return `${starts[0] ?? plan.periodStart}/${ends.at(-1) ?? plan.periodEnd}`;
};

/**
 * The data as an item that search engines for data read (schema.org `Dataset`); null for figures
 * that are made up, which must not be offered as data.
 */
export const datasetMarkup = (
  evaluation: Evaluation,
  history: readonly ReleaseChanges[],
  settings: SiteSettings,
): MarkupItem | null => {
  const { illustrative, plan, set, asOf, sources, indicators } = evaluation;
  if (illustrative) return null;
  const [first] = history;
  return {
    '@type': 'Dataset',
    '@id': nameUuid(plan.id, set),
    name: dataTitle(evaluation),
    description: dataDescription(evaluation),
    url: publicAddress(settings, dataAddress(set)),
    license: LICENCE.address,
    isAccessibleForFree: 'https://schema.org/True',
    inLanguage: 'vi',
    version: dataVersion(history, evaluation),
    ...(first === undefined ? {} : { datePublished: first.release.cutOff }),
    dateModified: asOf,
    temporalCoverage: temporalCoverage(evaluation),
    spatialCoverage: { '@type': 'Place', name: placeName(evaluation) },
    creator: organisation(publisherName(evaluation, settings)),
    keywords: [plan.shortTitle, plan.subject],
    variableMeasured: indicators.map(({ name }) => name),
    isBasedOn: sources.map(sourceItem),
    distribution: distributions(evaluation, settings),
  };
};

/** The item as a JSON-LD document. */
export const jsonLd = (item: MarkupItem): string =>
  `${JSON.stringify({ '@context': 'https://schema.org/', ...item }, null, 2)}\n`;
