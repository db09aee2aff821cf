import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import { evaluationJson } from '../../evaluation/record/evaluation-json.ts';
import type { ReportDocument } from '../../report/document/report-document.ts';
import { reportEvaluationAddress, reportTablesAddress } from '../../views/addresses/addresses.ts';
import { zip } from '../downloads/zip.ts';
import type { ReportEdition } from '../model/report-edition.ts';
import type { SiteFile } from '../model/site-file.ts';

const encoder = new TextEncoder();

/** The tables of a report in one archive: the files inside its PDF, for those who read the page. */
export const tablesFile = (set: string, { name, attachments, date }: ReportDocument) => {
  const entries = attachments
    .filter(({ mediaType }) => mediaType === 'text/csv')
    .map((table) => ({ path: `${name}/${table.name}`, bytes: encoder.encode(table.text) }));
  return entries.length === 0
    ? null
    : { address: reportTablesAddress(set, name), bytes: zip(entries, date) };
};

/** The whole evaluation that the reports of a release were made from. */
export const resultsFile = (evaluation: Evaluation, release: string): SiteFile => ({
  address: reportEvaluationAddress(evaluation.set, release),
  bytes: evaluationJson(evaluation),
});

/** Every file of the reports of a set that is not a page, each once. */
export const reportFiles = (reports: readonly ReportEdition[]): readonly SiteFile[] => {
  const files = reports
    .flatMap(({ pdf, sheetPdf, tables, results }) => [pdf, sheetPdf, tables(), results()])
    .filter((file) => file !== null);
  return [...new Map(files.map((file) => [file.address, file])).values()];
};

/** The one of these files at an address, made now; undefined if there is none. */
export const reportFileAt = (
  reports: readonly ReportEdition[],
  address: string,
): SiteFile | undefined => {
  for (const { name, release, evaluation, tables, results } of reports) {
    const { set } = evaluation;
    if (address === reportTablesAddress(set, name)) return tables() ?? undefined;
    if (address === reportEvaluationAddress(set, release.id)) return results() ?? undefined;
  }
  return undefined;
};
