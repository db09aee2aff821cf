import { type ReportEndBasis, reportEnd } from '../../dataset/reports/report-end.ts';
import type { PastEvaluations } from '../../evaluation/past-evaluations.ts';
import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import type { ReportDocument } from '../../report/document/report-document.ts';
import { makeReport, reportSubjects } from '../../report/report.ts';
import type { Tables } from '../../schema/index.ts';
import { type ReportRow, WHOLE_PERIOD } from '../../schema/reports.ts';
import type { IssuingBody, ReportSubject } from '../../views/reports/report-subject.ts';
import { issuingBodyOn } from './issuing-body.ts';
import { reportKey, subjectOf } from './listed-editions.ts';

/** Which editions are to be listed. */
export interface NewEditionsOptions {
  /** Id of the release they are made from. */
  readonly release: string;
  readonly issuedOn: string;
  readonly note: string;
  /** Address of the site as it is set, to be printed in them; empty where it is not. */
  readonly siteAddress: string;
  /** Reports to look at. */
  readonly wanted: (subject: ReportSubject) => boolean;
}

/** A row to add to the list of reports. */
export type NewReportRow = Pick<
  ReportRow,
  'area_code' | 'period' | 'edition' | 'release' | 'issued_on' | 'note' | 'site_address'
>;

/** What the list gets, and how many reports stay as they are. */
export interface NewEditions {
  readonly rows: readonly NewReportRow[];
  readonly unchanged: number;
  /** Reports whose last edition is of this release or a later one; nothing newer can be made of it. */
  readonly upToDate: number;
  /** Reports that nothing is issued of yet: what they are about is not over on the day of issue (R13). */
  readonly notOver: number;
}

/** What a report is made from. */
interface ReportBasis {
  readonly evaluation: Evaluation;
  readonly issuingBody: IssuingBody | null;
}

const documentOf = (
  { evaluation, issuingBody }: ReportBasis,
  subject: ReportSubject,
): ReportDocument => makeReport(evaluation, subject, { edition: null, issuingBody, address: '/' });

/**
 * What was known earlier under the name of what is known now: which release it is and when it was
 * closed are words of every report, and no reason for a new edition.
 */
const renamed = (earlier: ReportBasis, { evaluation }: ReportBasis): ReportBasis => {
  const { asOf, release, releases, rowsAfterRelease } = evaluation;
  return {
    ...earlier,
    evaluation: { ...earlier.evaluation, asOf, release, releases, rowsAfterRelease },
  };
};

const basisOf = ({ plan, targets }: Evaluation): ReportEndBasis => ({
  periodEnd: plan.periodEnd,
  closingDates: targets.map(({ closingDate }) => closingDate),
});

/** All that a report says as one text. What goes with it is more of the same, or of other areas. */
const wordsOf = (known: ReportBasis, subject: ReportSubject): string =>
  JSON.stringify({ ...documentOf(known, subject), attachments: [] });

const saysTheSame = (earlier: ReportBasis, now: ReportBasis, subject: ReportSubject): boolean =>
  wordsOf(renamed(earlier, now), subject) === wordsOf(now, subject);

/**
 * The editions to list, of what is over: of every report wanted that has none yet, or that would no longer say what
 * its last edition says. Both are made by this program, so a change of its words is no reason.
 * @throws RangeError if there is no such release
 */
export const newEditions = (
  tables: Tables,
  evaluationOn: PastEvaluations,
  { release, issuedOn, note, siteAddress, wanted }: NewEditionsOptions,
): NewEditions => {
  const cutOffs = new Map(tables.releases.map((row) => [row.release, row.cut_off]));
  const cutOff = cutOffs.get(release);
  if (cutOff === undefined) throw new RangeError(`no release ${release}`);
  const knownOn = (date: string): ReportBasis => ({
    evaluation: evaluationOn(date),
    issuingBody: issuingBodyOn(tables, date),
  });
  const now = knownOn(cutOff);
  const last = new Map(tables.reports.map((row) => [reportKey(subjectOf(row)), row]));
  const rows: NewReportRow[] = [];
  let [unchanged, upToDate] = [0, 0];
  const subjects = reportSubjects(now.evaluation).filter(wanted);
  const over = subjects.filter(({ year }) => issuedOn > reportEnd(year, basisOf(now.evaluation)));
  for (const subject of over) {
    const before = last.get(reportKey(subject));
    const cutOffBefore = before && (cutOffs.get(before.release) ?? '');
    if (cutOffBefore !== undefined && cutOffBefore >= cutOff) upToDate += 1;
    else if (cutOffBefore !== undefined && saysTheSame(knownOn(cutOffBefore), now, subject)) {
      unchanged += 1;
    } else {
      rows.push({
        area_code: subject.area,
        period: subject.year === null ? WHOLE_PERIOD : String(subject.year),
        edition: (before?.edition ?? 0) + 1,
        release,
        issued_on: issuedOn,
        note,
        site_address: siteAddress,
      });
    }
  }
  return { rows, unchanged, upToDate, notOver: subjects.length - over.length };
};
