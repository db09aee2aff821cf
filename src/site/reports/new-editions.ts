import { type ReportEndBasis, reportEnd } from '../../dataset/reports/report-end.ts';
import type { PastEvaluations } from '../../evaluation/past-evaluations.ts';
import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import type { Tables } from '../../schema/index.ts';
import { type EditionReason, type ReportRow, WHOLE_PERIOD } from '../../schema/reports.ts';
import { contentReasons, inOrder } from '../../views/reports/content/content-reasons.ts';
import {
  type ContentBasis,
  contentText,
  ownContent,
} from '../../views/reports/content/own-content.ts';
import { issuingBodyOn } from '../../views/reports/issuing-body.ts';
import { reportSubjects } from '../../views/reports/report-area.ts';
import type { ReportSubject } from '../../views/reports/report-subject.ts';
import { reportKey, subjectOf } from '../../views/reports/report-subject.ts';
import { saltedDigest } from './salted-digest.ts';

/** Which editions are to be listed. */
export interface NewEditionsOptions {
  /** Id of the release they are made from. */
  readonly release: string;
  readonly issuedOn: string;
  readonly note: string;
  /** Address of the site as it is set, to be printed in them; empty where it is not. */
  readonly siteAddress: string;
  /** Publisher of the site as it is set, to be named in them; empty where it is not. */
  readonly publisher: string;
  /** Reports to look at. */
  readonly wanted: (subject: ReportSubject) => boolean;
  /** 16 random bytes in hexadecimal digits, others each time. */
  readonly nonce: () => string;
  /** Why the last edition of a report has to be issued again although it says the same; none where it has not. */
  readonly redrawn?: (last: ReportRow) => readonly EditionReason[];
}

/** Columns that tell of the file of an edition, which is drawn later. */
export type DrawnColumn = 'text_sha256' | 'pdf_sha256' | 'runtime' | 'processor' | 'format';

/** A row to add to the list of reports, before its file is drawn. */
export type NewReportRow = Omit<ReportRow, 'at' | DrawnColumn | 'withdrawn' | 'withdrawn_on'>;

/** What the list gets, and which reports stay as they are. */
export interface NewEditions {
  readonly rows: readonly NewReportRow[];
  readonly unchanged: readonly ReportSubject[];
  /** Reports whose last edition is of this release or a later one; nothing newer can be made of it. */
  readonly upToDate: readonly ReportSubject[];
  /** Reports that nothing is issued of yet: what they are about is not over on the day of issue (R13). */
  readonly notOver: readonly ReportSubject[];
}

/** What reports are made from that say what was known on a day. */
export type BasisOn = (date: string) => ContentBasis;

export const basisOn =
  (tables: Tables, evaluationOn: PastEvaluations): BasisOn =>
  (date) => ({ evaluation: evaluationOn(date), issuingBody: issuingBodyOn(tables, date) });

/** The digest of what a report of these results rests on and says of its own. */
export const inputsSha256 = (basis: ContentBasis, subject: ReportSubject, nonce: string): string =>
  saltedDigest(nonce, contentText(ownContent(basis, subject)));

const endBasis = ({ plan, targets }: Evaluation): ReportEndBasis => ({
  periodEnd: plan.periodEnd,
  closingDates: targets.map(({ closingDate }) => closingDate),
});

/** The release an edition is to be made from, and why; null where there is none to make. */
interface Cause {
  readonly release: string;
  readonly reasons: readonly EditionReason[];
}

/**
 * The editions to list, of what is over: of every report wanted that has none yet, or whose own content is another
 * one than at its last edition. Both are computed by this program, so a change of its words is no reason, and what
 * is known of other areas is none either.
 * @throws RangeError if there is no such release
 */
export const newEditions = (
  tables: Tables,
  evaluationOn: PastEvaluations,
  options: NewEditionsOptions,
): NewEditions => {
  const { release, issuedOn, wanted, redrawn = () => [] } = options;
  const cutOffs = new Map(tables.releases.map((row) => [row.release, row.cut_off]));
  const cutOff = cutOffs.get(release);
  if (cutOff === undefined) throw new RangeError(`no release ${release}`);
  const basis = basisOn(tables, evaluationOn);
  const now = basis(cutOff);
  const last = new Map(tables.reports.map((row) => [reportKey(subjectOf(row)), row]));

  const causeOf = (subject: ReportSubject, before: ReportRow | undefined): Cause | null => {
    if (before === undefined) return { release, reasons: ['lan-dau'] };
    const cutOffBefore = cutOffs.get(before.release) ?? '';
    const isNewer = cutOffBefore < cutOff;
    const content = isNewer
      ? contentReasons(ownContent(basis(cutOffBefore), subject), ownContent(now, subject))
      : [];
    const reasons = inOrder([...content, ...redrawn(before)]);
    return reasons.length === 0 ? null : { release: isNewer ? release : before.release, reasons };
  };

  const rowOf = (subject: ReportSubject, before: ReportRow | undefined, cause: Cause) => {
    const nonce = options.nonce();
    const made = basis(cutOffs.get(cause.release) ?? cutOff);
    return {
      area_code: subject.area,
      period: subject.year === null ? WHOLE_PERIOD : String(subject.year),
      edition: (before?.edition ?? 0) + 1,
      release: cause.release,
      issued_on: issuedOn,
      note: options.note,
      site_address: options.siteAddress,
      publisher: options.publisher,
      reasons: cause.reasons,
      nonce,
      inputs_sha256: inputsSha256(made, subject, nonce),
    };
  };

  const rows: NewReportRow[] = [];
  const [unchanged, upToDate]: [ReportSubject[], ReportSubject[]] = [[], []];
  const subjects = reportSubjects(now.evaluation).filter(wanted);
  const isOver = ({ year }: ReportSubject): boolean =>
    issuedOn > reportEnd(year, endBasis(now.evaluation));
  for (const subject of subjects.filter(isOver)) {
    const before = last.get(reportKey(subject));
    const cause = causeOf(subject, before);
    if (cause !== null) rows.push(rowOf(subject, before, cause));
    else if ((cutOffs.get(before?.release ?? '') ?? '') >= cutOff) upToDate.push(subject);
    else unchanged.push(subject);
  }
  return { rows, unchanged, upToDate, notOver: subjects.filter((one) => !isOver(one)) };
};
