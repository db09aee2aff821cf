import { ASCENT, DESCENT, FONT_SIZE, LINE_HEIGHT, label } from './chart.ts';
import { PALETTE } from './palette.ts';
import { labelBox, type PointLabel, placePointLabels } from './point-labels.ts';
import { type TimeFrame, timeFrame } from './time-frame.ts';
import { limitWords, timeObstacles } from './time-labels.ts';
import { POINT_RADIUS, timeMarks } from './time-marks.ts';
import { wrapText } from './wrap-text.ts';

/** A value on a time axis, in the units of its scales. */
export interface TimePoint {
  readonly x: number;
  /** Where only a span is known for a day: its start; `x` is its end. */
  readonly since: number | null;
  readonly low: number;
  readonly high: number;
  /** Empty: not labelled. */
  readonly label: string;
  /** Provisional or estimated. */
  readonly hollow: boolean;
  /** Labels of these are placed first. */
  readonly important: boolean;
}

/** Something drawn against time: what is joined, broken and missing is said, never guessed. */
export interface TimePlot {
  readonly domain: readonly [number, number];
  readonly top: number;
  /** Marks on the time axis, and the words under it, which need not stand at a mark. */
  readonly ticksX: readonly number[];
  readonly labelsX: readonly { readonly x: number; readonly label: string }[];
  readonly ticksY: readonly { readonly y: number; readonly label: string }[];
  readonly points: readonly TimePoint[];
  /** Runs of points that may be joined by a line; a gap or a break ends a run. */
  readonly runs: readonly (readonly TimePoint[])[];
  /** Where figures are missing on the axis. */
  readonly gaps: readonly number[];
  /** Where the register changes, with the number before and after. */
  readonly breaks: readonly {
    readonly x: number;
    readonly before: string;
    readonly after: string;
  }[];
  /** A level not to be passed. */
  readonly limit: { readonly y: number; readonly label: string } | null;
  /** Notes below the axis. */
  readonly notes: readonly string[];
}

const labelSvg = (labels: readonly PointLabel[]): string =>
  labels
    .map(({ text, x, y, weight, fill }) =>
      label(text, [x, y], { fill, 'font-weight': weight === 600 ? 600 : undefined }),
    )
    .join('');

const noteLines = (plot: TimePlot, frame: TimeFrame): { svg: string; height: number } => {
  const lines = plot.notes.flatMap((note) => wrapText(note, frame.width, FONT_SIZE));
  const top = frame.bottom + 5 + ASCENT + DESCENT + 6;
  const svg = lines.map((text, index) =>
    label(text, [0, top + ASCENT + index * LINE_HEIGHT], { fill: PALETTE.muted }),
  );
  return { svg: svg.join(''), height: top + lines.length * LINE_HEIGHT + DESCENT };
};

/** Draws points against time, from zero, each labelled where there is room beside it. */
export const timePlot = (plot: TimePlot, width: number): { body: string; height: number } => {
  const frame = timeFrame(plot, width);
  const fixed = limitWords(plot, frame);
  const placed = placePointLabels(
    plot.points.map((point) => ({
      x: frame.x(point.x),
      top: frame.y(point.high) - POINT_RADIUS,
      bottom: frame.y(point.low) + POINT_RADIUS,
      text: point.label,
      important: point.important,
    })),
    [...fixed.map(labelBox), ...timeObstacles(plot, frame)],
    { left: frame.left, right: width, top: frame.top - 8, bottom: frame.bottom },
  );
  const notes = noteLines(plot, frame);
  const body = [timeMarks(plot, frame), labelSvg([...fixed, ...placed]), notes.svg].join('');
  return { body, height: notes.height };
};
