import { ASCENT, FONT_SIZE } from '../draw/chart.ts';
import { PALETTE } from '../draw/palette.ts';
import { textWidth } from '../draw/text-width.ts';
import type { Box, PointLabel } from './point-labels.ts';
import type { TimePlot, TimePoint } from './time-figures.ts';
import type { TimeFrame } from './time-frame.ts';

/** The words of the limit stand on its line, in the first corner where no point is near. */
export const limitWords = (
  { limit, points }: TimePlot,
  frame: TimeFrame,
): readonly PointLabel[] => {
  if (limit === null) return [];
  const width = textWidth(limit.label, FONT_SIZE, 600);
  const at = frame.y(limit.y);
  const corners = [frame.width - width, frame.left + 4].flatMap((x) => [
    { x, y: at - 6 },
    { x, y: at + ASCENT + 3 },
  ]);
  const near = ({ x, y }: { x: number; y: number }): number =>
    points.filter((point) => {
      const px = frame.x(point.x);
      const ends = [frame.y(point.low), frame.y(point.high)];
      return px > x - 8 && px < x + width + 8 && ends.some((py) => py > y - 18 && py < y + 10);
    }).length;
  const best = corners.reduce((a, b) => (near(b) < near(a) ? b : a));
  return [{ text: limit.label, ...best, width, weight: 600, fill: PALETTE.needed }];
};

/** Half the room kept free around a line. */
const CLEAR = 2;

/** What labels must not cover: rules, the limit, and the lines between points. */
export const timeObstacles = (plot: TimePlot, frame: TimeFrame): readonly Box[] => {
  const rules = plot.breaks.map(({ x }) => ({
    left: frame.x(x) - CLEAR,
    right: frame.x(x) + CLEAR,
    top: 0,
    bottom: frame.bottom,
  }));
  const limit =
    plot.limit === null
      ? []
      : [
          {
            left: frame.left,
            right: frame.width,
            top: frame.y(plot.limit.y) - CLEAR,
            bottom: frame.y(plot.limit.y) + CLEAR,
          },
        ];
  const lines = plot.runs.flatMap((run) =>
    run.slice(1).flatMap((end, index) => alongLine(run[index] ?? end, end, frame)),
  );
  return [...rules, ...limit, ...lines];
};

/** A line as a chain of small boxes, every few pixels. */
const alongLine = (from: TimePoint, to: TimePoint, frame: TimeFrame): readonly Box[] => {
  const steps = Math.ceil((frame.x(to.x) - frame.x(from.x)) / (2 * CLEAR));
  return Array.from({ length: steps + 1 }, (_, index) => {
    const part = steps === 0 ? 0 : index / steps;
    const x = frame.x(from.x + (to.x - from.x) * part);
    const y = frame.y(from.low + (to.low - from.low) * part);
    return { left: x - CLEAR, right: x + CLEAR, top: y - CLEAR, bottom: y + CLEAR };
  });
};
