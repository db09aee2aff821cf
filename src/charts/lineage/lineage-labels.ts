import { FONT_SIZE } from '../draw/chart.ts';
import { textWidth } from '../draw/text-width.ts';
import { wrapText } from '../draw/wrap-text.ts';

/** What stands on a line, from where on, and how far it may reach without being crossed. */
export interface LabelWish {
  readonly text: string;
  readonly weight: 400 | 600;
  /** Left edge of the stretch it names, in pixels. */
  readonly start: number;
  /** Where the stretch ends, or bends away. */
  readonly end: number;
  /** Whether nothing of this line follows, so that the words can stand behind its end. */
  readonly last: boolean;
}

/** A line of text in its place: `row` counts down from −1 above the line, 0 and more are below. */
export interface PlacedLabel {
  readonly text: string;
  readonly weight: 400 | 600;
  /** Left edge. */
  readonly x: number;
  /** Rows above are negative, −1 the nearest; 0 and more below; `beside`: on the line itself. */
  readonly row: number | 'beside';
}

/** Space between two labels on one row. */
const GAP = 8;

interface Space {
  readonly left: number;
  readonly right: number;
}

const widthOf = ({ text, weight }: LabelWish): number => textWidth(text, FONT_SIZE, weight);

/** Words behind the end of a line that is too short for them. */
const beside = (wish: LabelWish, { right }: Space): PlacedLabel | null => {
  const x = wish.end + GAP;
  const isShort = wish.start + widthOf(wish) > wish.end;
  return wish.last && isShort && x + widthOf(wish) <= right
    ? { text: wish.text, weight: wish.weight, x, row: 'beside' }
    : null;
};

/** Where a text of this width starts: with its stretch, or so far left that it ends with it. */
const xOf = (wish: LabelWish, width: number, { left }: Space): number =>
  Math.max(left, Math.min(wish.start, wish.end - width));

/**
 * Finds a place for the labels of one line, in order of time: above it, behind its end where the
 * line is shorter than the name, and below it where the row above is taken. Long names are wrapped.
 */
export const placeLineLabels = (wishes: readonly LabelWish[], space: Space): PlacedLabel[] => {
  const placed: PlacedLabel[] = [];
  let free = space.left;
  let below = 0;
  for (const wish of wishes) {
    const behind = beside(wish, space);
    if (behind !== null) {
      placed.push(behind);
      continue;
    }
    const lines = wrapText(wish.text, space.right - space.left, FONT_SIZE, wish.weight);
    const width = Math.max(...lines.map((text) => textWidth(text, FONT_SIZE, wish.weight)));
    const x = Math.min(xOf(wish, width, space), space.right - width);
    const isFree = x >= free;
    const first = isFree ? -lines.length : below;
    for (const [index, text] of lines.entries()) {
      placed.push({ text, weight: wish.weight, x, row: first + index });
    }
    if (isFree) free = x + width + GAP;
    else below += lines.length;
  }
  return placed;
};
