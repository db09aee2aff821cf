import type { Evaluation, ReleaseInfo, UnitVersion } from '../../evaluation/record/evaluation.ts';
import type { ReportDocument } from '../../report/document/report-document.ts';
import type { EditionReason, ReportRow } from '../../schema/reports.ts';
import type { EditionSlugs } from '../../views/addresses/addresses.ts';
import type { ReportSubject } from '../../views/reports/report-subject.ts';
import type { SiteFile } from './site-file.ts';

/**
 * How an edition that was drawn stands to what is listed of it: no hash is listed; it is the file listed;
 * it says the same in other bytes, as it was listed on another machine or by another form of the program;
 * it is another one and nothing is public yet, so that it is shown; it is another one and not shown; it showed
 * what was withdrawn, and a notice stands in its place.
 */
export type EditionStanding =
  | 'unlisted'
  | 'as-listed'
  | 'elsewhere'
  | 'redrawn'
  | 'gone'
  | 'withdrawn';

/** What was withdrawn of an edition. */
export interface EditionWithdrawal {
  readonly day: string;
  /** Why, in the words of the withdrawals of that day, each once. */
  readonly kinds: readonly string[];
  /** Whether it showed what was withdrawn, so that nothing of it may be shown; else it only counted it. */
  readonly isShown: boolean;
}

/** A report as PDF. */
export interface ReportPdf extends SiteFile {
  readonly pages: number;
  /** Of its bytes, in hexadecimal digits. */
  readonly sha256: string;
}

/** Where to find an edition, and what it is called. */
export interface EditionPlace {
  /** 1 for the first edition of a report. */
  readonly number: number;
  readonly issuedOn: string;
  /** Address of its page. */
  readonly address: string;
}

/** One edition of a report: made from one release, and made again the same whenever the site is built. */
export interface ReportEdition extends EditionPlace {
  readonly subject: ReportSubject;
  /** The area as the report names it. */
  readonly area: UnitVersion;
  /** Why there is this edition, in the order in which readers are told; empty where none was listed. */
  readonly reasons: readonly EditionReason[];
  /** What else was said of it; may be empty. */
  readonly note: string;
  /** The row that lists it. */
  readonly row: ReportRow;
  readonly release: ReleaseInfo;
  /** What was known at the cut-off of the release. */
  readonly evaluation: Evaluation;
  readonly slugs: EditionSlugs;
  /** File name without extension; that of its document. */
  readonly name: string;
  readonly pdfAddress: string;
  /** The newest edition of the report; null where this is it. */
  readonly supersededBy: EditionPlace | null;
  /** Whether a body issues it as a formal report; else it is a summary of data. */
  readonly isFormal: boolean;
  /** What it says; made when first asked for. */
  readonly document: () => ReportDocument;
  /** The sheet for leaders as a document of its own; made when first asked for. */
  readonly sheet: () => ReportDocument;
  readonly sheetAddress: string;
  /** Its tables in one archive, made when first asked for; null where it has none. */
  readonly tables: () => SiteFile | null;
  /** The evaluation it was made from: one file for all editions of its release. */
  readonly results: () => SiteFile | null;
  /** Its file where one is kept in the data folder; it is shown in place of one drawn anew. */
  readonly kept: Uint8Array | null;
  /** Null where it has not been drawn (`npm run dev`), and where it can no longer be made as it was issued. */
  readonly pdf: ReportPdf | null;
  /** The sheet as PDF; null where the edition has none itself. It follows from the edition, so no list has its hash. */
  readonly sheetPdf: ReportPdf | null;
  /** The withdrawal of what it had; null where nothing of it was withdrawn. */
  readonly withdrawal: EditionWithdrawal | null;
  /** How what was drawn stands to what is listed; null where it has not been drawn. */
  readonly standing: EditionStanding | null;
  /** Whether its words and structure are those listed, as far as any are; false before it was drawn. */
  readonly saysAsListed: boolean;
}
