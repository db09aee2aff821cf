import type { Evaluation, ReleaseInfo, UnitVersion } from '../../evaluation/record/evaluation.ts';
import type { ReportDocument } from '../../report/document/report-document.ts';
import type { EditionSlugs } from '../../views/addresses/addresses.ts';
import type { ReportSubject } from '../../views/reports/report-subject.ts';
import type { SiteFile } from './site-file.ts';

/** A report as PDF. */
export interface ReportPdf extends SiteFile {
  readonly pages: number;
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
  /** Why there is this edition; empty where nothing was said. */
  readonly note: string;
  readonly release: ReleaseInfo;
  /** What was known at the cut-off of the release. */
  readonly evaluation: Evaluation;
  readonly slugs: EditionSlugs;
  /** File name without extension; that of its document. */
  readonly name: string;
  readonly pdfAddress: string;
  /** The newest edition of the report; null where this is it. */
  readonly supersededBy: EditionPlace | null;
  /** What it says; made when first asked for. */
  readonly document: () => ReportDocument;
  /** Its tables in one archive, made when first asked for; null where it has none. */
  readonly tables: () => SiteFile | null;
  /** The evaluation it was made from: one file for all editions of its release. */
  readonly results: () => SiteFile | null;
  /** Null where it has not been drawn (`npm run dev`). */
  readonly pdf: ReportPdf | null;
}
