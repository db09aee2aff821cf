import type { ReportDocument } from '../../report/document/report-document.ts';
import type { HolderAsks } from '../../views/asks.ts';
import type { ReportPdf } from './report-edition.ts';

/** A letter that asks one holder for missing figures. */
export interface Letter extends HolderAsks {
  /** The holder as part of addresses: anchor of its section, end of the name of its file. */
  readonly slug: string;
  readonly address: string;
  readonly document: ReportDocument;
  /** Null where it has not been drawn (`npm run dev`). */
  readonly pdf: ReportPdf | null;
}
