import type { LinkTitles } from '../../document/link-titles.ts';
import { type PdfDocumentShape, pdfString, type RenderedInline } from '../pdfmake/internals.ts';
import type { PageMarks } from './page-marks.ts';
import { type StructureElement, structureElement } from './structure-element.ts';

/** Where a word leads: an address, or a place in this document; null where it leads nowhere. */
export type LinkTarget =
  | { readonly kind: 'address'; readonly to: string }
  | { readonly kind: 'place'; readonly to: string };

export const targetOf = ({ link, linkToDestination }: RenderedInline): LinkTarget | null => {
  if (link) return { kind: 'address', to: link };
  return linkToDestination ? { kind: 'place', to: linkToDestination } : null;
};

/** Rectangle of what is clicked, in points from the top left. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Makes words of a report clickable: one annotation for each line that a link runs over. */
export class LinkAnnotations {
  private current: {
    readonly parent: StructureElement;
    readonly to: string;
    readonly element: StructureElement;
    readonly contents: string;
  } | null = null;
  private readonly document: PdfDocumentShape;
  private readonly marks: PageMarks;
  private readonly titles: LinkTitles;

  constructor(document: PdfDocumentShape, marks: PageMarks, titles: LinkTitles) {
    this.document = document;
    this.marks = marks;
    this.titles = titles;
  }

  /** Words that lead nowhere: the next link is another one, even if it leads to the same place. */
  end(): void {
    this.current = null;
  }

  /**
   * Adds a line of a link within `parent` and opens its mark; the words are drawn next. `words` says
   * what the link is to who cannot see it, within the document; of an address it is the title of what is there, or
   * itself where no title is known.
   */
  add(parent: StructureElement, target: LinkTarget, words: string, box: Box): void {
    if (this.current?.parent !== parent || this.current.to !== target.to) {
      const contents =
        target.kind === 'address' ? (this.titles.get(target.to) ?? target.to) : words;
      const element = structureElement('Link', parent);
      this.current = { parent, to: target.to, element, contents };
    }
    const { element, contents } = this.current;
    this.marks.content(element);
    const { page } = this.document;
    const annotation = this.document.ref({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [box.x, page.height - box.y - box.height, box.x + box.width, page.height - box.y],
      Border: [0, 0, 0],
      // Printed with the page, as PDF/A wants.
      F: 4,
      Contents: pdfString(contents),
      StructParent: this.document.createStructParentTreeNextKey(),
      ...(target.kind === 'address'
        ? { A: { S: 'URI', URI: pdfString(target.to) } }
        : { Dest: pdfString(target.to) }),
    });
    annotation.end();
    page.annotations.push(annotation);
    element.kids.push({ kind: 'annotation', page: page.dictionary, annotation });
  }
}
