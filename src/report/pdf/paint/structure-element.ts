import type { PdfReference } from '../pdfmake/internals.ts';
import type { Role } from '../pdfmake/tags.ts';

/** A stretch of a page's drawing that belongs to an element. */
export interface MarkedContent {
  readonly kind: 'content';
  readonly page: PdfReference;
  /** Number of the stretch on its page. */
  readonly id: number;
}

/** A place on a page that can be clicked. */
export interface AnnotationKid {
  readonly kind: 'annotation';
  readonly page: PdfReference;
  readonly annotation: PdfReference;
}

export type Kid = StructureElement | MarkedContent | AnnotationKid;

/** One element of the structure tree; its kids stand in reading order. */
export interface StructureElement {
  readonly kind: 'element';
  readonly role: Role;
  readonly kids: Kid[];
  /** Words for readers who do not see a figure. */
  readonly alt?: string;
  /** Attributes of its role, such as the scope of a head; their owner is `O`. */
  attributes?: Readonly<Record<string, unknown>>;
}

/** A new element, the last kid of `parent` where one is given. */
export const structureElement = (
  role: Role,
  parent: StructureElement | null,
  more: Pick<StructureElement, 'alt' | 'attributes'> = {},
): StructureElement => {
  const element: StructureElement = { kind: 'element', role, kids: [], ...more };
  parent?.kids.push(element);
  return element;
};
