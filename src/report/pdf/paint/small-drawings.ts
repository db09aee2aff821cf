import type { PdfDocumentShape, RenderedSvg } from '../pdfmake/internals.ts';
import { number } from './text-painter.ts';

/** Operators of drawings at the origin, by their SVG: the shapes of the verdicts, a few dozen. */
const recorded = new Map<string, string>();

/** What stands in the resources of one page: it would be missing on others. */
const RESOURCE = /\/\S+ (?:gs|Do|Tf|sh)\b|\/Pattern /;

/**
 * The operators that `draw` adds, without adding them. Shapes are opaque, as everything is; setting
 * that would leave its trace in the document which happens to draw a shape first.
 */
const record = (document: PdfDocumentShape, draw: () => void): string => {
  const operators: string[] = [];
  const { addContent, _doOpacity } = document;
  document.addContent = (text) => {
    operators.push(text);
    return document;
  };
  document._doOpacity = () => undefined;
  try {
    draw();
  } finally {
    Object.assign(document, { addContent, _doOpacity });
  }
  const recording = operators.join('\n');
  if (RESOURCE.test(recording)) throw new Error('a shape with text, images or patterns');
  return recording;
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
