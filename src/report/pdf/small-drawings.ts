import type { PdfDocumentShape, RenderedSvg } from './internals.ts';
import { number } from './text-painter.ts';

/** Operators of drawings at the origin, by their SVG: the shapes of the verdicts, a few dozen. */
const recorded = new Map<string, string>();

/** Sets full opacity, which holds everywhere anyway; the name is that of one document. */
const OPAQUE = /^\/Gs\d+ gs$/;

/** The operators that `draw` adds, without adding them. */
const record = (document: PdfDocumentShape, draw: () => void): string => {
  const operators: string[] = [];
  const { addContent } = document;
  document.addContent = (text) => {
    if (!OPAQUE.test(text)) operators.push(text);
    return document;
  };
  try {
    draw();
  } finally {
    document.addContent = addContent;
  }
  return operators.join('\n');
};

/**
 * Draws a drawing of shapes without text that stands in reports hundreds of times: once a process by
 * `draw`, from then on by the operators that this took.
 */
export const paintSmallDrawing = (
  document: PdfDocumentShape,
  svg: RenderedSvg,
  draw: (svg: RenderedSvg) => void,
): void => {
  const operators = recorded.get(svg.svg) ?? record(document, () => draw({ ...svg, x: 0, y: 0 }));
  recorded.set(svg.svg, operators);
  document.addContent(`q 1 0 0 1 ${number(svg.x)} ${number(svg.y)} cm\n${operators}\nQ`);
};
