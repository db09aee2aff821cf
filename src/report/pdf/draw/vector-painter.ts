import type { PdfDocumentShape, RenderedVector } from '../pdfmake/internals.ts';
import { number, rgb } from './text-painter.ts';

/** Draws a rule or a fill by one operator; false for any other form, which pdfmake draws. */
export const paintVector = (document: PdfDocumentShape, vector: RenderedVector): boolean => {
  if (vector.type === 'line') {
    const { x1, y1, x2, y2, lineWidth = 1, lineColor = '#000000' } = vector;
    document.addContent(
      `${number(lineWidth)} w ${rgb(lineColor)} RG ${number(x1)} ${number(y1)} m ${number(x2)} ${number(y2)} l S`,
    );
    return true;
  }
  if (vector.type === 'rect' && vector.color !== undefined && vector.lineColor === undefined) {
    const { x, y, w, h, color } = vector;
    document.addContent(
      `${rgb(color)} rg ${number(x)} ${number(y)} ${number(w)} ${number(h)} re f`,
    );
    return true;
  }
  return false;
};
