import { label } from '../draw/chart.ts';
import { fitText, LEADING } from '../draw/fit-text.ts';
import { PALETTE } from '../draw/palette.ts';
import { rect } from '../draw/svg.ts';
import { type CardPart, INNER, SIDE } from './card.ts';

/** A cell of the bar of a card: a target by its code, its mark, and its words. */
export interface CardCell {
  readonly code: string;
  readonly words: string;
  /** Draws the mark into a box of {@link MARK_HEIGHT}, around a middle. */
  readonly mark: (box: {
    readonly middle: number;
    readonly top: number;
    readonly width: number;
  }) => string;
}

/** Height of the mark of a cell. */
export const MARK_HEIGHT = 44;

const CODE = 26;
const PADDING = 6;
const WORD_LINES = 3;

/** The bar: a cell a target, in the order of the plan, side by side over the whole width, down to a bottom edge. */
export const cardCells = (cells: readonly CardCell[], bottom: number): CardPart => {
  if (cells.length === 0) return { svg: '', height: 0 };
  const width = INNER / cells.length;
  const room = width - 2 * PADDING;
  const fitted = cells.map(({ words }) =>
    fitText(words, { width: room, lines: WORD_LINES, sizes: [22, 20, 18, 16], weight: 400 }),
  );
  // One size for all: a smaller word would look like a lesser one.
  const size = Math.min(...fitted.map((one) => one.size));
  const words = cells.map((cell) =>
    fitText(cell.words, { width: room, lines: WORD_LINES, sizes: [size], weight: 400 }),
  );
  const head = 16 + MARK_HEIGHT + 8 + CODE * LEADING;
  const height = head + Math.max(...words.map(({ lines }) => lines.length)) * size * LEADING + 14;
  const top = bottom - height;
  const svg = cells.map((cell, at) => {
    const x = SIDE + at * width;
    const middle = x + width / 2;
    const lines = words[at]?.lines ?? [];
    return [
      rect({ x, y: top, width, height }, { fill: 'none', stroke: PALETTE.edge, 'stroke-width': 2 }),
      cell.mark({ middle, top: top + 16, width: room }),
      label(cell.code, [middle, top + 16 + MARK_HEIGHT + 8 + CODE], {
        'font-size': CODE,
        'font-weight': 600,
        'text-anchor': 'middle',
      }),
      ...lines.map((text, row) =>
        label(text, [middle, top + head + size * (1.05 + row * LEADING)], {
          'font-size': size,
          'text-anchor': 'middle',
        }),
      ),
    ].join('');
  });
  return { svg: svg.join(''), height };
};
