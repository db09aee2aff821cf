import {
  type PdfDocumentShape,
  type PdfReference,
  pdfDocumentModule,
} from '../pdfmake/internals.ts';
import { compactObjects } from './compact-objects.ts';
import { FontSharingDocument } from './shared-fonts.ts';
import { xmpPacket } from './xmp.ts';

/** PDF/A-1 is about PDF 1.4, which PDF/UA does not know. */
const FIRST_PDFA = 1;

/** The file of a report: shared fonts, and metadata that hold whatever the strings hold. */
class ReportFile extends FontSharingDocument implements PdfDocumentShape {
  declare identifier: string | null;

  /** All that was written so far; no initial value, as pdfkit writes before this class has fields. */
  declare private written: Uint8Array[] | undefined;

  /**
   * The tiles of hatchings are written as groups that could be transparent. They are not, and PDF/A-1
   * knows no such groups.
   */
  override ref(data: Record<string, unknown> = {}): PdfReference {
    if (this.subset === FIRST_PDFA && data.Subtype === 'Form') delete data.Group;
    return super.ref(data);
  }

  /** Gives the reader the file in one piece, compact where the standard knows how. */
  override push(chunk: Uint8Array | null): boolean {
    this.written ??= [];
    if (chunk !== null) return this.written.push(chunk) > 0;
    const whole = Buffer.concat(this.written);
    super.push(this.subset === FIRST_PDFA ? whole : compactObjects(whole));
    return super.push(null);
  }

  /**
   * The fields of a report are empty ones for signatures and end where they are made; a form as pdfkit has it
   * asks readers to draw its fields, which PDF/A forbids.
   */
  override endAcroForm(): void {}

  /** Instead of the packet of pdfkit, which is not escaped and says nothing of the last change. */
  override endMetadata(): void {
    const { info, subset = FIRST_PDFA, subset_conformance: level = 'B' } = this;
    const text = (name: string): string => String(info[name] ?? '');
    const packet = xmpPacket({
      title: text('Title'),
      author: text('Author'),
      subject: text('Subject'),
      keywords: text('Keywords'),
      creator: text('Creator'),
      producer: text('Producer'),
      created: info.CreationDate as Date,
      modified: info.ModDate as Date,
      language: this.options.lang,
      pdfa: { part: subset, level },
      identifier: this.identifier ?? null,
      pdfua: subset === FIRST_PDFA ? null : 1,
    });
    const reference = this.ref({ Type: 'Metadata', Subtype: 'XML' });
    // Readable without a PDF library, as PDF/A wants it.
    reference.compress = false;
    reference.end(Buffer.from(packet, 'utf8'));
    this._root.data.Metadata = reference;
  }
}

/** Makes pdfmake use it; doing it twice changes nothing. */
export const installReportFile = (): void => {
  pdfDocumentModule.default = ReportFile;
};
