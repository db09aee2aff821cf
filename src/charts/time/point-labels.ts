import { ASCENT, DESCENT, FONT_SIZE } from '../draw/chart.ts';
import { PALETTE } from '../draw/palette.ts';
import { textWidth } from '../draw/text-width.ts';

/** A label in place: `x` is its left edge, `y` its baseline. */
export interface PointLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly weight: 400 | 600;
  readonly fill: string;
}

/** A point that would like a label; `top` and `bottom` are the ends of its mark. */
export interface LabelledPoint {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly text: string;
  readonly important: boolean;
}

/** A rectangle by its edges. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Clear space around a label. */
const GAP = 3;

/** The room a label takes, with a little clear space. */
const labelBox = ({ x, y, width }: PointLabel): Box => ({
  left: x - GAP,
  right: x + width + GAP,
  top: y - FONT_SIZE * 0.8,
  bottom: y + DESCENT,
});

/** Least distance of the baselines of two labels one above the other: that of lines of wrapped text. */
const LEADING = 1.3 * FONT_SIZE;

/** The room in which no other label may stand: whoever looks at one must not read it into the next. */
export const keptByLabel = (label: PointLabel): Box => {
  const box = labelBox(label);
  const more = Math.max(0, LEADING - (box.bottom - box.top));
  return { ...box, top: box.top - more, bottom: box.bottom + more };
};

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const inside = (box: Box, area: Box): boolean =>
  box.left + GAP >= area.left &&
  box.right - GAP <= area.right &&
  box.top >= area.top - ASCENT &&
  box.bottom <= area.bottom;

/** Above, below, to the sides, then off the corners: the order in which places are tried. */
const places = (point: LabelledPoint, area: Box): readonly PointLabel[] => {
  const width = textWidth(point.text, FONT_SIZE, 600);
  const centre = Math.max(area.left, Math.min(area.right - width, point.x - width / 2));
  const above = point.top - 5;
  const below = point.bottom + ASCENT;
  const middle = (point.top + point.bottom) / 2 + 4;
  const common = { text: point.text, width, weight: 600 as const, fill: PALETTE.observed };
  return [
    { ...common, x: centre, y: above },
    { ...common, x: centre, y: below },
    { ...common, x: point.x + 9, y: middle },
    { ...common, x: point.x - 9 - width, y: middle },
    { ...common, x: point.x - 2 - width, y: above },
    { ...common, x: point.x + 2, y: above },
    { ...common, x: point.x - 2 - width, y: below },
    { ...common, x: point.x + 2, y: below },
  ];
};

const markOf = (point: LabelledPoint): Box => ({
  left: point.x - 6,
  right: point.x + 6,
  top: point.top,
  bottom: point.bottom,
});

/**
 * Places labels beside their points so that none touches another label or a point, or stands
 * closer above another than a line of text. Important ones
 * come first, then from the newest back; a label for which no place is free is left out, as the
 * table below the chart has every number.
 */
export const placePointLabels = (
  points: readonly LabelledPoint[],
  taken: readonly Box[],
  area: Box,
): readonly PointLabel[] => {
  const boxes = [...taken, ...points.map(markOf)];
  const order = points
    .map((point, index) => ({ point, index }))
    .filter(({ point }) => point.text !== '')
    .sort((a, b) => Number(b.point.important) - Number(a.point.important) || b.index - a.index);
  return order.flatMap(({ point }) => {
    const free = places(point, area).find((place) => {
      const box = labelBox(place);
      return inside(box, area) && !boxes.some((other) => overlap(box, other));
    });
    if (free === undefined) return [];
    boxes.push(keptByLabel(free));
    return [free];
  });
};
