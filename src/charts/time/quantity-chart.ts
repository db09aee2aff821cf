import { scaleLinear } from 'd3';
import type {
  Evaluation,
  TargetEvaluation,
  UnitState,
} from '../../evaluation/record/evaluation.ts';
import { changesAlt, changesSubtitle, changesTitle } from '../../text/charts/chart-area-words.ts';
import {
  changeLabel,
  changeNeededLabel,
  valueAgainstBase,
} from '../../text/charts/chart-quantity-words.ts';
import { CHART_WORDS } from '../../text/charts/chart-words.ts';
import { formatChange } from '../../text/format/format.ts';
import { unitOfMeasureOf } from '../../text/names/requirement.ts';
import { unitTitleOf } from '../../text/names/unit-names.ts';
import { resultOf, statesAt } from '../../views/result-of.ts';
import {
  ASCENT,
  type Chart,
  type ChartOptions,
  DEFAULT_WIDTH,
  DESCENT,
  FONT_SIZE,
  finishChart,
  LINE_HEIGHT,
  label,
} from '../draw/chart.ts';
import { emptyFrame } from '../draw/empty-frame.ts';
import { PALETTE } from '../draw/palette.ts';
import { element, line } from '../draw/svg.ts';
import { textWidth } from '../draw/text-width.ts';

/** Changes beyond this, in tenths of a percent, are drawn as an arrow at the edge with the number. */
const EDGE = 500;

/** Least half-width of the scale, so that small changes do not look large. */
const LEAST = 150;

const ROW = 46;
const RADIUS = 5;

interface Scale {
  readonly x: (permille: number) => number;
  readonly low: number;
  readonly high: number;
}

const changeOf = (state: UnitState): number | null => state.quantity?.changePermille ?? null;

/** A scale that holds zero, the level needed and the changes, in whole tens of percent. */
const scaleFor = (states: readonly UnitState[], needed: number, width: number): Scale => {
  const changes = states.flatMap((state) => changeOf(state) ?? []);
  const most = Math.max(LEAST, Math.abs(needed), ...changes.map(Math.abs));
  const reach = Math.min(EDGE, Math.ceil(most / 100) * 100);
  const x = scaleLinear([-reach, reach], [RADIUS + 2, width - RADIUS - 2]);
  return { x: (permille) => x(permille), low: -reach, high: reach };
};

const axis = (scale: Scale, top: number, bottom: number): string => {
  const ticks = [scale.low, 0, scale.high];
  return ticks
    .map((at) => {
      const anchor = at === scale.low ? 'start' : at === scale.high ? 'end' : 'middle';
      const x = scale.x(at) + (at === scale.low ? -RADIUS : at === scale.high ? RADIUS : 0);
      return (
        label(at === 0 ? '0%' : formatChange(at).replace(',0', ''), [x, top], {
          fill: PALETTE.muted,
          'text-anchor': anchor,
        }) +
        (at === 0
          ? line([scale.x(0), top + 4], [scale.x(0), bottom], { stroke: PALETTE.edge })
          : '')
      );
    })
    .join('');
};

/** A dot at the change, or an arrow at the edge of the scale for a change beyond it. */
const mark = (change: number, scale: Scale, y: number): string => {
  const at = scale.x(Math.max(scale.low, Math.min(scale.high, change)));
  const stem = line([scale.x(0), y], [at, y], { stroke: PALETTE.observed, 'stroke-width': 2 });
  const beyond = change < scale.low ? -1 : change > scale.high ? 1 : 0;
  const head =
    beyond === 0
      ? element('circle', { cx: at, cy: y, r: RADIUS, fill: PALETTE.observed })
      : element('path', {
          d: beyond < 0 ? 'M-6 0L4 -6V6Z' : 'M6 0L-4 -6V6Z',
          transform: `translate(${Math.round(at * 100) / 100} ${y})`,
          fill: PALETTE.observed,
        });
  return stem + head;
};

/**
 * The number of a change: beside its mark away from zero, else on the other side of zero, else
 * beyond the tick; wherever it fits and does not touch the tick.
 */
const changeText = (change: number, y: number, context: RowContext): string => {
  const { scale, needed, width } = context;
  const text = formatChange(change);
  const at = scale.x(Math.max(scale.low, Math.min(scale.high, change)));
  const size = textWidth(text, FONT_SIZE, 600);
  const tick = scale.x(needed);
  const left = at - RADIUS - 5 - size;
  const right = at + RADIUS + 5;
  const places = change < 0 ? [left, scale.x(0) + 6] : [right, scale.x(0) - 6 - size];
  const free = [...places, right, tick - 8 - size].find(
    (x) => x >= 0 && x + size <= width && (x + size < tick - 2 || x > tick + 2),
  );
  return label(text, [free ?? 0, y + 4], { 'font-weight': 600, fill: PALETTE.observed });
};

interface RowContext {
  readonly evaluation: Evaluation;
  readonly unitOfMeasure: string;
  readonly scale: Scale;
  readonly needed: number;
  readonly width: number;
}

const drawRow = (state: UnitState, top: number, context: RowContext): string => {
  const { evaluation, unitOfMeasure, scale, needed, width } = context;
  const change = changeOf(state);
  const text = changeLabel(state.quantity);
  const y = top + LINE_HEIGHT + 12;
  const numbers = valueAgainstBase(state.quantity, unitOfMeasure);
  return [
    label(unitTitleOf(evaluation, state.unit), [0, top + ASCENT]),
    label(numbers, [width, top + ASCENT], { fill: PALETTE.muted, 'text-anchor': 'end' }),
    line([scale.x(needed), y - 9], [scale.x(needed), y + 9], {
      stroke: PALETTE.needed,
      'stroke-width': 2,
    }),
    change === null
      ? label(text, [scale.x(0) + 8, y + 4], { fill: PALETTE.muted })
      : mark(change, scale, y) + changeText(change, y, context),
  ].join('');
};

const neededWords = (text: string, at: number, width: number): string => {
  const size = textWidth(text, FONT_SIZE, 600);
  return label(text, [Math.max(0, Math.min(width - size, at - size / 2)), ASCENT], {
    'font-weight': 600,
    fill: PALETTE.needed,
  });
};

const draw = (
  target: TargetEvaluation,
  states: readonly UnitState[],
  evaluation: Evaluation,
  width: number,
): { body: string; height: number } => {
  // Threshold in percent, scale in tenths of a percent.
  const asked = 10 * (target.threshold ?? 0);
  const needed = target.kind === 'trend' ? 0 : target.kind === 'increase' ? asked : -asked;
  const scale = scaleFor(states, needed, width);
  const axisTop = ASCENT + LINE_HEIGHT;
  const first = axisTop + DESCENT + 6;
  const bottom = first + states.length * ROW - 4;
  const context = {
    evaluation,
    unitOfMeasure: unitOfMeasureOf(target, evaluation),
    scale,
    needed,
    width,
  };
  const body = [
    neededWords(changeNeededLabel(target), scale.x(needed), width),
    axis(scale, axisTop, bottom),
    ...states.map((state, index) => drawRow(state, first + index * ROW, context)),
  ].join('');
  return { body, height: bottom + 4 };
};

/**
 * Each unit's change against its base (or the year before) in a year, or at closing for `null`: a
 * dot on a shared scale with zero in the middle and a tall tick at the change needed. Less stays on
 * the left. A change that cannot be computed is said in words; one beyond the scale is an arrow.
 */
export const quantityChart = (
  target: TargetEvaluation,
  year: number | null,
  evaluation: Evaluation,
  options: ChartOptions,
): Chart => {
  const width = options.width ?? DEFAULT_WIDTH;
  const result = resultOf(target, year) ?? target.final;
  const states = statesAt(target, year)?.states ?? [];
  const anything = states.some((state) => state.quantity?.value != null);
  const drawing = anything
    ? draw(target, states, evaluation, width)
    : emptyFrame(CHART_WORDS.silentLong, width);
  return finishChart(
    {
      ...drawing,
      width,
      title: changesTitle(target, result),
      subtitle: changesSubtitle(target, result, evaluation),
      alt: changesAlt(states, evaluation),
    },
    options,
    evaluation,
  );
};
