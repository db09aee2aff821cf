import type { DataFiles } from '../../dataset/csv/data-files.ts';
import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import type { Tables } from '../../schema/index.ts';
import { RESULT_COLUMNS, RESULTS_TABLE, resultRows } from '../../text/site/results-file.ts';
import { markedTable } from '../../text/tables/marked-table.ts';
import { csvBytes } from './csv-bytes.ts';
import { type FileTable, sourceTables } from './source-tables.ts';

/** The results of every target as a table that is downloaded beside those of the data folder. */
export const resultsTable = (evaluation: Evaluation): FileTable => {
  const { header, rows } = markedTable(
    { header: RESULT_COLUMNS, rows: resultRows(evaluation) },
    evaluation,
  );
  return {
    name: RESULTS_TABLE.name,
    schema: RESULTS_TABLE,
    header,
    cells: rows,
    rows: rows.length,
    bytes: csvBytes(header, rows),
  };
};

/** Every table of a set that readers get: the results first, then those of the data folder. */
export const allTables = (
  files: DataFiles,
  tables: Tables,
  evaluation: Evaluation,
): readonly FileTable[] => [
  resultsTable(evaluation),
  ...sourceTables(files, evaluation.set, tables),
];
