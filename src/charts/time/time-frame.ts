import { scaleLinear } from 'd3';
import { ASCENT, FONT_SIZE, LINE_HEIGHT } from '../draw/chart.ts';
import { textWidth } from '../draw/text-width.ts';
import type { TimePlot, TimePoint } from './time-figures.ts';

const PLOT_HEIGHT = 170;
const widest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, textWidth(text, FONT_SIZE)), 0);

/** The plot in pixels: its edges and its scales. */
export interface TimeFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

/** Room to the right of the newest point; a long label finds its place above instead. */
const newestRoom = ({ label: text }: TimePoint): number =>
  Math.min(textWidth(text, FONT_SIZE, 600) + 12, 66);

/**
 * Where the time axis ends: so far from the edge that the words to the right of every rule and of
 * the newest point have room.
 */
const rightEnd = (plot: TimePlot, start: number, width: number): number => {
  const [first, last] = plot.domain;
  const newest = plot.points.at(-1);
  const marks = [
    ...plot.breaks.map(({ x, after }) => ({ x, room: textWidth(after, FONT_SIZE) + 6 })),
    ...(newest ? [{ x: newest.x, room: newestRoom(newest) }] : []),
  ];
  const ends = marks.map(({ x, room }) => {
    const part = (x - first) / (last - first);
    return part > 0 ? start + (width - room - start) / part : width;
  });
  return Math.min(width - 16, ...ends);
};

/** The frame of a plot of this width: room for the words of both axes and of the newest point. */
export const timeFrame = (plot: TimePlot, width: number): TimeFrame => {
  const left = widest(plot.ticksY.map((tick) => tick.label)) + 12;
  const right = rightEnd(plot, left + 12, width);
  // Numbers of the register stand above the plot; labels of the highest points need room too.
  const top = ASCENT + (plot.breaks.length > 0 ? LINE_HEIGHT : 0) + 8;
  const bottom = top + PLOT_HEIGHT;
  const x = scaleLinear([plot.domain[0], plot.domain[1]], [left + 12, right]);
  const y = scaleLinear([0, plot.top], [bottom, top]);
  return { left, right, top, bottom, width, x: (value) => x(value), y: (value) => y(value) };
};
