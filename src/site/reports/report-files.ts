import { reportEvaluationAddress, reportTablesAddress } from '../../text/addresses.ts';
import type { SiteFile } from '../model.ts';
import { zip } from '../zip.ts';
import type { ReportEdition } from './report-edition.ts';

const encoder = new TextEncoder();

const tablesAddress = ({ name, evaluation }: ReportEdition): string =>
  reportTablesAddress(evaluation.set, name);

const evaluationAddress = ({ release, evaluation }: ReportEdition): string =>
  reportEvaluationAddress(evaluation.set, release.id);

/** The tables of an edition in one archive: the files inside its PDF, for those who read the page. */
export const tablesFile = (edition: ReportEdition): SiteFile | null => {
  const { attachments, date } = edition.document();
  const tables = attachments.filter(({ mediaType }) => mediaType === 'text/csv');
  if (tables.length === 0) return null;
  const entries = tables.map((table) => ({
    path: `${edition.name}/${table.name}`,
    bytes: encoder.encode(table.text),
  }));
  return { address: tablesAddress(edition), bytes: zip(entries, date) };
};

/** The evaluation an edition was made from: one file for all editions of its release. */
export const evaluationFile = (edition: ReportEdition): SiteFile | null => {
  const { attachments } = edition.document();
  const json = attachments.find(({ mediaType }) => mediaType === 'application/json');
  return json === undefined
    ? null
    : { address: evaluationAddress(edition), bytes: encoder.encode(json.text) };
};

/** Every file of the reports of a set that is not a page. */
export const reportFiles = (reports: readonly ReportEdition[]): readonly SiteFile[] => {
  const firsts = new Map(reports.map((edition) => [edition.release.id, edition]));
  return [
    ...reports.map(({ pdf }) => pdf),
    ...reports.map(tablesFile),
    ...[...firsts.values()].map(evaluationFile),
  ].filter((file) => file !== null);
};

/** The one of these files at an address, made now; undefined if there is none. */
export const reportFileAt = (
  reports: readonly ReportEdition[],
  address: string,
): SiteFile | undefined => {
  const edition = reports.find((one) =>
    [tablesAddress(one), evaluationAddress(one)].includes(address),
  );
  if (edition === undefined) return undefined;
  const file = address === tablesAddress(edition) ? tablesFile(edition) : evaluationFile(edition);
  return file ?? undefined;
};
