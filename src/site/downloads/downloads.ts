import type { DataFiles } from '../../dataset/csv/data-files.ts';
import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import { evaluationJson } from '../../evaluation/record/evaluation-json.ts';
import { EVALUATION_SCHEMA } from '../../evaluation/record/evaluation-schema.ts';
import type { ReleaseChanges } from '../../evaluation/release-changes.ts';
import type { Tables } from '../../schema/index.ts';
import { wholeDictionary } from '../../text/site/dictionary.ts';
import { conflictsTable } from '../../text/tables/conflicts-table.ts';
import { contradictionsTable } from '../../text/tables/contradictions-table.ts';
import { correctionsTable } from '../../text/tables/corrections-table.ts';
import { withdrawalsTable } from '../../text/tables/withdrawals-table.ts';
import {
  conflictsFileAddress,
  contradictionsFileAddress,
  contributionDataAddress,
  correctionsFileAddress,
  datasetAddress,
  dictionaryFileAddress,
  evaluationFileAddress,
  evaluationSchemaAddress,
  resultsFileAddress,
  sourceTableAddress,
  withdrawalsFileAddress,
} from '../../views/addresses/data-addresses.ts';
import type { SiteSettings } from '../../views/addresses/site-settings.ts';
import { promisedAddresses } from '../addresses/address-list.ts';
import type { SiteFile } from '../model/site-file.ts';
import { archive } from './archive.ts';
import { archiveList } from './archive-list.ts';
import { changeFeed, scopedFeeds } from './change-feed.ts';
import { changesJson } from './changes-json.ts';
import { contributionData } from './contribution-data.ts';
import { dataPackage } from './data-package.ts';
import { datasetMarkup, jsonLd } from './dataset-markup.ts';
import { jsonTable } from './json-table.ts';
import { resultsTable } from './results-table.ts';
import { sourceTables } from './source-tables.ts';
import { tableFile } from './table-file.ts';
import { targetFiles } from './target-files.ts';

const textFile = (address: string, text: string): SiteFile => ({
  address,
  bytes: new TextEncoder().encode(text),
});

/** The tables of the pages: dictionary, corrections, contradictions, withdrawals, conflicts, each target's own. */
const pageTables = (evaluation: Evaluation, promised: ReadonlySet<string>): SiteFile[] => {
  const { set } = evaluation;
  return [
    // Describes columns, not figures: nothing in it is made up.
    tableFile(dictionaryFileAddress(set), wholeDictionary(), {
      ...evaluation,
      illustrative: false,
    }),
    tableFile(correctionsFileAddress(set), correctionsTable(evaluation), evaluation),
    tableFile(contradictionsFileAddress(set), contradictionsTable(evaluation), evaluation),
    tableFile(withdrawalsFileAddress(set), withdrawalsTable(evaluation), evaluation),
    tableFile(conflictsFileAddress(set), conflictsTable(evaluation), evaluation),
    ...targetFiles(evaluation, promised),
  ];
};

/** The description for search engines, where there is one. */
const markupFiles = ({
  evaluation,
  history,
  settings,
}: Omit<DownloadParts, 'files' | 'tables'>): SiteFile[] => {
  const item = datasetMarkup(evaluation, history, settings);
  return item === null ? [] : [textFile(datasetAddress(evaluation.set), jsonLd(item))];
};

/** The data that contributions are tried against; nothing is contributed to made-up figures. */
const contributionFiles = ({
  evaluation,
  files,
  settings,
}: Pick<DownloadParts, 'evaluation' | 'files' | 'settings'>): SiteFile[] => {
  const { set, asOf, illustrative } = evaluation;
  return illustrative
    ? []
    : [textFile(contributionDataAddress(set), contributionData({ set, asOf, files, settings }))];
};

/** What the files of a set are made from. */
export interface DownloadParts {
  readonly evaluation: Evaluation;
  readonly history: readonly ReleaseChanges[];
  readonly files: DataFiles;
  readonly tables: Tables;
  readonly settings: SiteSettings;
}

/**
 * Every file of a set to download, reports aside: the evaluation, the source tables, the tables of
 * the pages, all of it in one archive, and what tells programs about it. Addresses never change
 * with the data.
 */
export const downloads = ({
  evaluation,
  history,
  files,
  settings,
  ...parts
}: DownloadParts): SiteFile[] => {
  const { set } = evaluation;
  const tables = sourceTables(files, set, parts.tables);
  const targetResults = resultsTable(evaluation);
  const results = { address: evaluationFileAddress(set), bytes: evaluationJson(evaluation) };
  const packed = [
    results,
    textFile(evaluationSchemaAddress(set), `${JSON.stringify(EVALUATION_SCHEMA, null, 2)}\n`),
    { address: resultsFileAddress(set), bytes: targetResults.bytes },
    ...tables.map(({ name, bytes }) => ({ address: sourceTableAddress(set, name), bytes })),
    ...pageTables(evaluation, promisedAddresses(files)),
    changesJson(history, evaluation),
    dataPackage({ evaluation, history, tables, targetResults, results, settings }),
  ];
  return [
    ...packed,
    ...tables.map((table) => jsonTable(table, evaluation)),
    archive({ evaluation, history, files: packed, list: archiveList(tables), settings }),
    changeFeed({ history, evaluation, settings }),
    ...scopedFeeds({ history, evaluation, settings }),
    ...markupFiles({ evaluation, history, settings }),
    ...contributionFiles({ evaluation, files, settings }),
  ];
};
