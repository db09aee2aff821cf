import type { DataFiles } from '../dataset/data-files.ts';
import type { Evaluation } from '../evaluation/evaluation.ts';
import { EVALUATION_SCHEMA } from '../evaluation/evaluation-schema.ts';
import type { TableName } from '../schema/index.ts';
import { dataAddress } from '../text/addresses.ts';
import { conflictsTable } from '../text/tables/conflicts-table.ts';
import { correctionsTable } from '../text/tables/corrections-table.ts';
import { wholeDictionary } from './dictionary-table.ts';
import { evaluationJson } from './evaluation-json.ts';
import type { SiteFile } from './model.ts';
import { sourceTables } from './source-tables.ts';
import { tableFile } from './table-file.ts';
import { targetFiles } from './target-files.ts';

/** The whole evaluation of a set. */
export const evaluationFileAddress = (set: string): string => `${dataAddress(set)}evaluation.json`;

/** The JSON Schema that describes the evaluation. */
export const evaluationSchemaAddress = (set: string): string =>
  `${dataAddress(set)}evaluation.schema.json`;

/** A table of the data contract as it stands in the data folder. */
export const sourceTableAddress = (set: string, name: TableName): string =>
  `${dataAddress(set)}bang/${name}.csv`;

/** The data dictionary. */
export const dictionaryFileAddress = (set: string): string => `${dataAddress(set)}tu-dien.csv`;

/** All corrections on record. */
export const correctionsFileAddress = (set: string): string => `${dataAddress(set)}dinh-chinh.csv`;

/** All figures that contradict each other. */
export const conflictsFileAddress = (set: string): string =>
  `${dataAddress(set)}nguon-khac-nhau.csv`;

/**
 * Every file of a set to download, reports aside: the evaluation, the source tables, the tables of
 * the pages. Addresses never change with the data.
 */
export const downloads = (evaluation: Evaluation, files: DataFiles): SiteFile[] => {
  const { set } = evaluation;
  return [
    {
      address: evaluationFileAddress(set),
      bytes: new TextEncoder().encode(evaluationJson(evaluation)),
    },
    {
      address: evaluationSchemaAddress(set),
      bytes: new TextEncoder().encode(`${JSON.stringify(EVALUATION_SCHEMA, null, 2)}\n`),
    },
    ...sourceTables(files, set).map(({ name, bytes }) => ({
      address: sourceTableAddress(set, name),
      bytes,
    })),
    // Describes columns, not figures: nothing in it is made up.
    tableFile(dictionaryFileAddress(set), wholeDictionary(), {
      ...evaluation,
      illustrative: false,
    }),
    tableFile(correctionsFileAddress(set), correctionsTable(evaluation), evaluation),
    tableFile(conflictsFileAddress(set), conflictsTable(evaluation), evaluation),
    ...targetFiles(evaluation),
  ];
};
