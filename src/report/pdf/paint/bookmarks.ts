import type { PdfDocumentShape, PdfOutline, RenderedLine } from '../pdfmake/internals.ts';

/** The bookmarks of a document while its headings are drawn. */
export class Bookmarks {
  private readonly byId = new Map<string, PdfOutline>();
  private readonly document: PdfDocumentShape;

  constructor(document: PdfDocumentShape) {
    this.document = document;
  }

  /** Adds the bookmark of a heading that is drawn here: it leads to the top of its first line. */
  add({ id, parentId, text, expanded }: NonNullable<RenderedLine['_outline']>, y: number): void {
    const parent = this.byId.get(parentId ?? '') ?? this.document.outline;
    const item = parent.addItem(text, { expanded });
    const { page } = this.document;
    item.outlineData.Dest = [page.dictionary, 'XYZ', 0, page.height - y, null];
    if (id !== undefined) this.byId.set(id, item);
  }

  /**
   * Enters how many bookmarks are seen below each: pdfkit leaves the number out where they are
   * folded away (ISO 32000-1, 12.3.3 wants it, negative) and at the root.
   */
  finish(): void {
    const { outline } = this.document;
    const seen = outline.children.reduce((sum, child) => sum + countBelow(child), 0);
    if (outline.children.length > 0) outline.outlineData.Count = seen + outline.children.length;
  }
}

/** Enters the count of a bookmark and returns how many are seen below it. */
const countBelow = ({ children, options, outlineData }: PdfOutline): number => {
  if (children.length === 0) return 0;
  const below = children.reduce((sum, child) => sum + 1 + countBelow(child), 0);
  outlineData.Count = options.expanded ? below : -below;
  return options.expanded ? below : 0;
};
