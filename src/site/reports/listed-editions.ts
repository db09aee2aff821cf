import type { DataFiles } from '../../dataset/csv/data-files.ts';
import { type ListedReport, listedReports } from '../../dataset/reports/listed-reports.ts';
import type { PastEvaluations } from '../../evaluation/past-evaluations.ts';
import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import {
  areaSlug,
  briefName,
  editionSlug,
  periodSlug,
  reportName,
} from '../../report/document/report-name.ts';
import { makeBrief, makeReport } from '../../report/report.ts';
import type { Tables } from '../../schema/index.ts';
import type { ReportRow } from '../../schema/reports.ts';
import { WITHDRAWAL_KINDS } from '../../schema/withdrawals.ts';
import { reportAddress, reportFileAddress } from '../../views/addresses/addresses.ts';
import { inOrder } from '../../views/reports/content/content-reasons.ts';
import { issuingBodyOn } from '../../views/reports/issuing-body.ts';
import { reportArea } from '../../views/reports/report-area.ts';
import { type Edition, reportKey, subjectOf } from '../../views/reports/report-subject.ts';
import { once } from '../model/once.ts';
import type { EditionWithdrawal, ReportEdition } from '../model/report-edition.ts';
import { keptPath } from './kept-files.ts';
import { resultsFile, tablesFile } from './report-files.ts';

/** What the editions of a set are made from. */
export interface EditionSources {
  readonly tables: Tables;
  readonly evaluationOn: PastEvaluations;
  /** All files of the data folder: some editions may be kept there. */
  readonly files: DataFiles;
}

/** The cut-off of the release of a row that has passed the checks. */
const cutOffOf = ({ row, release }: ListedReport): string => {
  if (release === undefined) throw new Error(`no release ${row.release}; the checks should say so`);
  return release.cut_off;
};

const editionOf = (listed: ListedReport, evaluationOn: PastEvaluations): Edition => ({
  number: listed.row.edition,
  issuedOn: listed.row.issued_on,
  reasons: inOrder(listed.row.reasons),
  nonce: listed.row.nonce,
  previous:
    listed.before === null
      ? null
      : {
          number: listed.before.row.edition,
          evaluation: evaluationOn(cutOffOf(listed.before)),
        },
});

const releaseOf = ({ set, releases }: Evaluation, id: string) => {
  const release = releases.find((one) => one.id === id);
  if (release === undefined) throw new Error(`the set ${set} has no release ${id}`);
  return release;
};

/** Withdrawals carry no area where their key names a person: those of the day tell why. */
const withdrawalOf = (
  { withdrawn, withdrawn_on }: ReportRow,
  { withdrawals }: Tables,
): EditionWithdrawal | null =>
  withdrawn === 'khong'
    ? null
    : {
        day: withdrawn_on,
        kinds: [
          ...new Set(
            withdrawals
              .filter((one) => one.withdrawn_on === withdrawn_on)
              .map(({ kind }) => WITHDRAWAL_KINDS[kind]),
          ),
        ],
        isShown: withdrawn === 'neu-ro',
      };

const asEdition = (
  listed: ListedReport,
  { tables, evaluationOn, files }: EditionSources,
): ReportEdition => {
  const { row } = listed;
  const evaluation = evaluationOn(cutOffOf(listed));
  const subject = subjectOf(row);
  const area = reportArea(evaluation, subject.area);
  const edition = editionOf(listed, evaluationOn);
  const { set, plan } = evaluation;
  const slugs = {
    period: periodSlug(subject, plan),
    area: areaSlug(area),
    edition: editionSlug(edition),
  };
  const address = reportAddress(set, slugs);
  const name = reportName(subject, area, { plan, edition });
  const issuingBody = issuingBodyOn(tables, evaluation.asOf);
  const withdrawal = withdrawalOf(row, tables);
  const options = {
    edition,
    issuingBody,
    publisher: row.publisher,
    // As it was when the edition was issued: what is set today would make other bytes of it.
    address: `${(row.site_address || plan.address).replace(/\/$/, '')}${address}`,
  };
  const document = once(() => makeReport(evaluation, subject, options));
  return {
    subject,
    area,
    number: row.edition,
    issuedOn: row.issued_on,
    reasons: edition.reasons,
    note: row.note,
    row,
    release: releaseOf(evaluation, row.release),
    evaluation,
    slugs,
    name,
    address,
    pdfAddress: reportFileAddress(set, name),
    sheetAddress: reportFileAddress(set, briefName(name)),
    supersededBy: null,
    document,
    sheet: once(() => makeBrief(evaluation, subject, options)),
    isFormal: issuingBody !== null,
    tables: once(() => (withdrawal?.isShown ? null : tablesFile(set, document()))),
    results: once(() => resultsFile(evaluation, row.release)),
    kept: files.get(keptPath(set, name)) ?? null,
    pdf: null,
    sheetPdf: null,
    withdrawal,
    standing: null,
    saysAsListed: false,
  };
};

/** Editions of one release share the file of its evaluation: it is large and made once. */
const withSharedResults = (editions: readonly ReportEdition[]): ReportEdition[] => {
  const first = new Map<string, ReportEdition>();
  for (const edition of editions) {
    if (!first.has(edition.release.id)) first.set(edition.release.id, edition);
  }
  return editions.map((edition) => ({
    ...edition,
    results: first.get(edition.release.id)?.results ?? edition.results,
  }));
};

const withNewest = (editions: readonly ReportEdition[]): ReportEdition[] => {
  const newest = new Map(editions.map((edition) => [reportKey(edition.subject), edition]));
  return editions.map((edition) => {
    const last = newest.get(reportKey(edition.subject)) ?? edition;
    const { number, issuedOn, address } = last;
    return last === edition ? edition : { ...edition, supersededBy: { number, issuedOn, address } };
  });
};

/**
 * Every edition listed, in the order of the list. Each is made from what was known at the cut-off of
 * its release, so nothing recorded later changes it. The tables must have passed the checks.
 */
export const listedEditions = (sources: EditionSources): readonly ReportEdition[] => {
  const editions = listedReports(sources.tables).map((listed) => asEdition(listed, sources));
  return withNewest(withSharedResults(editions));
};
