import { ASCENT, DESCENT, FONT_SIZE, LINE_HEIGHT, label } from '../draw/chart.ts';
import { PALETTE } from '../draw/palette.ts';
import { wrapText } from '../draw/wrap-text.ts';
import { keptByLabel, type PointLabel, placePointLabels } from './point-labels.ts';
import type { TimePlot } from './time-figures.ts';
import { type TimeFrame, timeFrame } from './time-frame.ts';
import { limitWords, timeObstacles } from './time-labels.ts';
import { POINT_RADIUS, timeMarks } from './time-marks.ts';

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
    [...fixed.map(keptByLabel), ...timeObstacles(plot, frame)],
    { left: frame.left, right: width, top: frame.top - 8, bottom: frame.bottom },
  );
  const notes = noteLines(plot, frame);
  const body = [timeMarks(plot, frame), labelSvg([...fixed, ...placed]), notes.svg].join('');
  return { body, height: notes.height };
};
