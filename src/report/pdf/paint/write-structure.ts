import { type PdfDocumentShape, type PdfReference, pdfString } from '../pdfmake/internals.ts';
import type { Kid, StructureElement } from './structure-element.ts';

/**
 * Writes the elements into the file, each with the drawing that belongs to it, and for each stretch
 * of drawing and each link the way back to its element. Call it when all pages are drawn.
 */
export const writeStructure = (document: PdfDocumentShape, root: StructureElement): void => {
  const parents = document.getStructParentTree();
  const tree = document.getStructTreeRoot();

  const write = (element: StructureElement, parent: PdfReference): PdfReference => {
    const reference = document.ref({ S: element.role, P: parent });
    const { data } = reference;
    const home = element.kids.find((kid) => kid.kind === 'content')?.page;
    if (home) data.Pg = home;

    const entry = (kid: Kid): unknown => {
      switch (kid.kind) {
        case 'element':
          return write(kid, reference);
        case 'content':
          parents.get(Number(kid.page.data.StructParents))[kid.id] = reference;
          return kid.page === home ? kid.id : { Type: 'MCR', Pg: kid.page, MCID: kid.id };
        case 'annotation':
          parents.add(Number(kid.annotation.data.StructParent), reference);
          return { Type: 'OBJR', Pg: kid.page, Obj: kid.annotation };
      }
    };

    const [first, ...rest] = element.kids.map(entry);
    if (first !== undefined) data.K = rest.length === 0 ? first : [first, ...rest];
    if (element.alt !== undefined) data.Alt = pdfString(element.alt);
    if (element.attributes) data.A = element.attributes;
    reference.end();
    return reference;
  };

  tree.data.K = [write(root, tree)];
};
