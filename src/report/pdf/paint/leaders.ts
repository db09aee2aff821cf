import { INK } from '../content/styles.ts';
import type { PdfDocumentShape } from '../pdfmake/internals.ts';
import { number, rgb } from './text-painter.ts';

/** From the middle of one dot to that of the next, and its width, in points. */
const STEP = 4;
const DOT = 0.9;

/** Least room left and right of the dots. */
const GAP = 3;

/** Draws dots from `left` to `right` on a baseline, below one another on all lines of the page. */
export const paintLeader = (
  document: PdfDocumentShape,
  left: number,
  right: number,
  y: number,
): void => {
  const first = Math.ceil((left + GAP) / STEP) * STEP;
  const last = Math.floor((right - GAP) / STEP) * STEP;
  if (last <= first) return;
  // A dash of no length with round ends is a dot.
  document.addContent(
    `q ${DOT} w 1 J [0 ${STEP}] 0 d ${rgb(INK.quiet)} RG ${number(first)} ${number(y - DOT / 2)} m ${number(last + 0.1)} ${number(y - DOT / 2)} l S Q`,
  );
};
