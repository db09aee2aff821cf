import type { PdfDocumentShape, PdfReference } from '../pdfmake/internals.ts';
import type { StructureElement } from './structure-element.ts';

/** Kinds of decoration: of every page, below the text, and lines and fills between the text. */
export type Artifact = 'Pagination' | 'Background' | 'Layout';

/** Puts marks around everything that is drawn: which element it belongs to, or that it is none's. */
export class PageMarks {
  private open: StructureElement | Artifact | null = null;
  private page: PdfReference | null = null;
  private count = 0;
  private readonly document: PdfDocumentShape;

  constructor(document: PdfDocumentShape) {
    this.document = document;
  }

  /** Begins anew on the page that was just added; the one before must be closed. */
  beginPage(): void {
    const { page } = this.document;
    // Asking for the key enters the page into the tree of parents.
    page.structParentTreeKey;
    this.page = page.dictionary;
    this.count = 0;
  }

  /** What is drawn from now on belongs to an element. */
  content(element: StructureElement): void {
    if (this.open === element || this.page === null) return;
    this.close();
    const id = this.count;
    this.count += 1;
    element.kids.push({ kind: 'content', page: this.page, id });
    this.document.addContent(`/${element.role} <</MCID ${id}>> BDC`);
    this.open = element;
  }

  /** What is drawn from now on is decoration. */
  artifact(kind: Artifact): void {
    if (this.open === kind) return;
    this.close();
    this.document.addContent(`/Artifact <</Type /${kind}>> BDC`);
    this.open = kind;
  }

  /** Ends what is open; nothing may be drawn before the next mark. */
  close(): void {
    if (this.open === null) return;
    this.document.addContent('EMC');
    this.open = null;
  }
}
