import type { Status } from '../../evaluation/record/evaluation.ts';
import { ASCENT, FONT_SIZE, LINE_HEIGHT, label } from './chart.ts';
import { hatchFill } from './hatch.ts';
import { PALETTE } from './palette.ts';
import { statusShape } from './status-shape.ts';
import { element, line, rect } from './svg.ts';
import { textWidth } from './text-width.ts';

/** What a mark of a drawing looks like. */
export type KeyMark =
  | 'observed'
  | 'behind'
  | 'unknown'
  | 'missing'
  | 'limit'
  | 'met'
  | 'inferred'
  | 'not-met';

/** A mark, or the shape of a status, with the words that explain it. */
export type KeyItem = { readonly text: string } & (
  | { readonly mark: KeyMark }
  | { readonly status: Status }
);

const MARK = { width: 18, height: 10 } as const;
const SHAPE = 13;
const MARK_GAP = 6;
const ITEM_GAP = 18;

const box = (x: number, y: number, fill: string, stroke: string): string =>
  rect({ x: x + 0.5, y, ...MARK }, { fill, stroke, 'stroke-width': 1 });

const drawMark = (mark: KeyMark, x: number, middle: number, id: string): string => {
  const top = middle - MARK.height / 2;
  const across = (stroke: string, width: number): string =>
    line([x, middle], [x + MARK.width, middle], { stroke, 'stroke-width': width });
  switch (mark) {
    case 'observed':
      return (
        across(PALETTE.observed, 1.75) +
        element('circle', { cx: x + MARK.width / 2, cy: middle, r: 2.75, fill: PALETTE.observed })
      );
    case 'behind':
      return box(x, top, PALETTE.context, PALETTE.contextEdge);
    case 'unknown':
      return box(x, top, hatchFill(id), PALETTE.edge);
    case 'missing':
      return element('circle', {
        cx: x + MARK.width / 2,
        cy: middle,
        r: 3,
        fill: PALETTE.paper,
        stroke: PALETTE.edge,
        'stroke-width': 1.25,
      });
    case 'limit':
      return across(PALETTE.needed, 1.25);
    case 'met':
      return box(x, top, PALETTE.observed, PALETTE.edge);
    case 'inferred':
      return box(x, top, PALETTE.inferred, PALETTE.edge);
    case 'not-met':
      return box(x, top, PALETTE.paper, PALETTE.edge);
  }
};

/** The marks of a drawing explained in a row over it, broken where the width ends. */
export const chartKey = (
  items: readonly KeyItem[],
  width: number,
  id: string,
): { svg: string; height: number } => {
  let x = 0;
  let row = 0;
  const drawn = items.map((item) => {
    const { text } = item;
    const size = MARK.width + MARK_GAP + textWidth(text, FONT_SIZE);
    if (x > 0 && x + size > width) {
      x = 0;
      row += 1;
    }
    const baseline = row * LINE_HEIGHT + ASCENT;
    const svg =
      ('mark' in item
        ? drawMark(item.mark, x, baseline - 4, id)
        : statusShape(item.status, SHAPE, x + (MARK.width - SHAPE) / 2, baseline - 4 - SHAPE / 2)) +
      label(text, [x + MARK.width + MARK_GAP, baseline], { fill: PALETTE.muted });
    x += size + ITEM_GAP;
    return svg;
  });
  const rows = items.length === 0 ? 0 : row + 1;
  return { svg: drawn.join(''), height: rows * LINE_HEIGHT + (rows === 0 ? 0 : 14) };
};
