import { line as path } from 'd3';
import { ASCENT, FONT_SIZE, label } from '../draw/chart.ts';
import { PALETTE } from '../draw/palette.ts';
import { element, line } from '../draw/svg.ts';
import { textWidth } from '../draw/text-width.ts';
import type { TimePlot, TimePoint } from './time-figures.ts';
import type { TimeFrame } from './time-frame.ts';

/** Least distance between two words under the time axis. */
const AXIS_GAP = 8;

/** The words under the axis: all of them, or every second, third, … one, so that none touch. */
const roomyLabels = ({ labelsX }: TimePlot, frame: TimeFrame): TimePlot['labelsX'] => {
  const places = labelsX.map(({ x, label: text }) => ({
    at: frame.x(x),
    half: textWidth(text, FONT_SIZE) / 2,
  }));
  const fits = (step: number): boolean =>
    places.every(({ at, half }, index) => {
      const next = index % step === 0 ? places[index + step] : undefined;
      return next === undefined || at + half + AXIS_GAP <= next.at - next.half;
    });
  let step = 1;
  while (step < places.length && !fits(step)) step += 1;
  return labelsX.filter((_, index) => index % step === 0);
};

/** Radius of a point. */
export const POINT_RADIUS = 4.5;

const axes = (plot: TimePlot, frame: TimeFrame): string => {
  const levels = plot.ticksY.map(
    ({ y, label: text }) =>
      line([frame.left, frame.y(y)], [frame.width, frame.y(y)], {
        stroke: y === 0 ? PALETTE.edge : PALETTE.hairline,
        'stroke-width': y === 0 ? 1 : 0.75,
      }) +
      label(text, [frame.left - 6, frame.y(y) + 4], {
        fill: PALETTE.muted,
        'text-anchor': 'end',
      }),
  );
  const times = plot.ticksX.map((x) =>
    line([frame.x(x), frame.bottom], [frame.x(x), frame.bottom + 4], { stroke: PALETTE.edge }),
  );
  const names = roomyLabels(plot, frame).map(({ x, label: text }) =>
    label(text, [frame.x(x), frame.bottom + 5 + ASCENT], {
      fill: PALETTE.muted,
      'text-anchor': 'middle',
    }),
  );
  return levels.join('') + times.join('') + names.join('');
};

const breakRules = (plot: TimePlot, frame: TimeFrame): string =>
  plot.breaks
    .map(({ x, before, after }) => {
      const at = frame.x(x);
      const y = frame.top - 10;
      return (
        line([at, frame.top - 22], [at, frame.bottom], {
          stroke: PALETTE.edge,
          'stroke-width': 1,
          'stroke-dasharray': '1 3',
        }) +
        label(before, [at - 5, y], { fill: PALETTE.muted, 'text-anchor': 'end' }) +
        label(after, [at + 5, y], { fill: PALETTE.muted })
      );
    })
    .join('');

const runLines = (plot: TimePlot, frame: TimeFrame): string => {
  const draw = path<TimePoint>()
    .x((point) => frame.x(point.x))
    .y((point) => frame.y((point.low + point.high) / 2))
    .digits(2);
  return plot.runs
    .filter((run) => run.length > 1)
    .map((run) =>
      element('path', {
        d: draw(run) ?? '',
        fill: 'none',
        stroke: PALETTE.observed,
        'stroke-width': 1.5,
      }),
    )
    .join('');
};

const pointMarks = (plot: TimePlot, frame: TimeFrame): string =>
  plot.points
    .map((point) => {
      const at = frame.x(point.x);
      const ends = point.low === point.high ? [point.low] : [point.low, point.high];
      const join =
        ends.length === 1
          ? ''
          : line([at, frame.y(point.low)], [at, frame.y(point.high)], {
              stroke: PALETTE.observed,
              'stroke-width': 1.5,
            });
      const dots = ends.map((value) =>
        element('circle', {
          cx: at,
          cy: frame.y(value),
          r: POINT_RADIUS,
          fill: point.hollow || ends.length > 1 ? PALETTE.paper : PALETTE.observed,
          stroke: PALETTE.observed,
          'stroke-width': 1.5,
        }),
      );
      const since =
        point.since === null
          ? ''
          : line([frame.x(point.since), frame.y(point.low)], [at, frame.y(point.low)], {
              stroke: PALETTE.observed,
              'stroke-width': 1,
              'stroke-dasharray': '2 2',
            });
      return since + join + dots.join('');
    })
    .join('');

const gapMarks = (plot: TimePlot, frame: TimeFrame): string =>
  plot.gaps
    .map((x) =>
      element('circle', {
        cx: frame.x(x),
        cy: frame.bottom,
        r: 3.5,
        fill: PALETTE.paper,
        stroke: PALETTE.edge,
        'stroke-width': 1.25,
      }),
    )
    .join('');

const limitLine = ({ limit }: TimePlot, frame: TimeFrame): string =>
  limit === null
    ? ''
    : line([frame.left, frame.y(limit.y)], [frame.width, frame.y(limit.y)], {
        stroke: PALETTE.needed,
        'stroke-width': 2,
      });

/** Everything of a plot but its words: axes, rules, lines, points, rings for what is missing. */
export const timeMarks = (plot: TimePlot, frame: TimeFrame): string =>
  [
    axes(plot, frame),
    breakRules(plot, frame),
    limitLine(plot, frame),
    runLines(plot, frame),
    pointMarks(plot, frame),
    gapMarks(plot, frame),
  ].join('');
