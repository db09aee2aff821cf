import type { ReportDocument } from '../../report/document/report-document.ts';
import type { ReportPdf } from './report-edition.ts';

/** A report in the form in which a body would issue it, to be looked at: no edition, and of no body that exists. */
export interface Specimen {
  readonly address: string;
  /** What it says; made when first asked for. */
  readonly document: () => ReportDocument;
  /** Null where it has not been drawn (`npm run dev`). */
  readonly pdf: ReportPdf | null;
}
