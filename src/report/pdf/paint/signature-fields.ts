import {
  type PdfDocumentShape,
  type PdfReference,
  pdfString,
  type RenderedSvg,
} from '../pdfmake/internals.ts';
import type { StructureElement } from './structure-element.ts';

/** Says that the file has fields for signatures (ISO 32000-1, 12.7.2): none of them is signed. */
const SIGNATURES_EXIST = 1;

/**
 * The empty fields for signatures of a document: each is entered by who signs the file, in place of a
 * drawing that is not drawn.
 */
export class SignatureFields {
  private readonly fields: PdfReference[] = [];
  private readonly document: PdfDocumentShape;

  constructor(document: PdfDocumentShape) {
    this.document = document;
  }

  /** Adds a field to the page that is being drawn, where the drawing stands; it is all of its element. */
  add(
    element: StructureElement,
    { x, y, _width, _height, signatureField = '' }: RenderedSvg,
  ): void {
    const { document, fields } = this;
    const { page } = document;
    const bottom = page.height - y - _height;
    const field = document.ref({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Sig',
      T: pdfString(`chu-ky-${fields.length + 1}`),
      TU: pdfString(signatureField),
      Rect: [x, bottom, x + _width, bottom + _height],
      // Printed with the page, as PDF/A wants.
      F: 4,
      P: page.dictionary,
      StructParent: document.createStructParentTreeNextKey(),
      AP: { N: this.emptyAppearance(_width, _height) },
    });
    field.end();
    fields.push(field);
    page.annotations.push(field);
    element.kids.push({ kind: 'annotation', page: page.dictionary, annotation: field });
  }

  /** What an unsigned field looks like: PDF/A asks for an appearance also where there is nothing to see. */
  private emptyAppearance(width: number, height: number): PdfReference {
    const appearance = this.document.ref({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, width, height],
      Resources: {},
    });
    appearance.end(new Uint8Array());
    return appearance;
  }

  /** Enters the form with its fields into the file; a document without any has no form. */
  finish(): void {
    const { document, fields } = this;
    if (fields.length === 0) return;
    const form = document.ref({ Fields: fields, SigFlags: SIGNATURES_EXIST });
    form.end();
    document._root.data.AcroForm = form;
  }
}
