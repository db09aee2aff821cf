import { ASCENT, FONT_SIZE, LINE_HEIGHT, label } from './chart.ts';
import { PALETTE } from './palette.ts';
import { rect } from './svg.ts';
import { wrapText } from './wrap-text.ts';

/** Space between the frame and its words. */
const PADDING = 14;

/** A dashed frame with the reason in words: what stands where there is nothing to draw. */
export const emptyFrame = (words: string, width: number): { body: string; height: number } => {
  const lines = wrapText(words, width - 2 * PADDING, FONT_SIZE);
  const height = 2 * PADDING + lines.length * LINE_HEIGHT;
  const frame = rect(
    { x: 0.5, y: 0.5, width: width - 1, height: height - 1 },
    { fill: PALETTE.paper, stroke: PALETTE.edge, 'stroke-width': 1, 'stroke-dasharray': '3 3' },
  );
  const text = lines.map((content, index) =>
    label(content, [PADDING, PADDING + ASCENT - 2 + index * LINE_HEIGHT], { fill: PALETTE.muted }),
  );
  return { body: frame + text.join(''), height };
};
