import { scaleLinear } from 'd3';
import type { Evaluation, Quantity, Result, TargetEvaluation } from '../evaluation/evaluation.ts';
import {
  baseLabel,
  limitLabel,
  quantityAlt,
  quantitySubtitle,
  quantityTitle,
  valueLabel,
} from '../text/chart-quantity-words.ts';
import { CHART_WORDS } from '../text/chart-words.ts';
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
} from './chart.ts';
import { emptyFrame } from './empty-frame.ts';
import { hatchDefinition, hatchFill } from './hatch.ts';
import { type BarBox, neededTick, TICK_OUT } from './interval-bar.ts';
import { PALETTE } from './palette.ts';
import { placeLabels } from './place-labels.ts';
import { line, rect } from './svg.ts';
import { textWidth } from './text-width.ts';

const BAR_HEIGHT = 18;

/** Room beyond the greatest number, so that its mark does not stand on the edge. */
const HEADROOM = 1.08;

const greatest = ({ value, base, limit }: Quantity): number =>
  Math.max(value?.[1] ?? 0, base?.[1] ?? 0, limit ?? 0, 1);

const clamped = (text: string, at: number, width: number, weight: 400 | 600): number => {
  const size = textWidth(text, FONT_SIZE, weight);
  return Math.max(0, Math.min(width - size, at - size / 2));
};

const bar = (
  value: readonly [number, number],
  box: BarBox,
  x: (n: number) => number,
  id: string,
): string => {
  const [low, high] = value;
  const open =
    high > low
      ? rect(
          { ...box, x: x(low), width: x(high) - x(low) },
          { fill: hatchFill(id), stroke: PALETTE.edge, 'stroke-width': 1 },
        )
      : '';
  return rect({ ...box, width: x(low) - box.x }, { fill: PALETTE.observed }) + open;
};

/** The value is missing although the base is known: the place of the bar stays empty. */
const silentBar = (box: BarBox): string =>
  rect(box, { fill: 'none', stroke: PALETTE.edge, 'stroke-width': 1, 'stroke-dasharray': '3 3' });

/** Value and base under the bar: on one line if they fit, else the base below. */
const labelsUnder = (
  labels: readonly { readonly text: string; readonly x: number; readonly fill: string }[],
  top: number,
  width: number,
): { svg: string; height: number } => {
  const boxes = labels.map(({ text, x }) => ({ x, width: textWidth(text, FONT_SIZE) }));
  const placed = placeLabels(boxes, { min: 0, max: width, gap: 12 });
  const svg = labels.map(({ text, x, fill }, index) =>
    label(text, [placed?.[index] ?? x, top + ASCENT + (placed ? 0 : index * LINE_HEIGHT)], {
      fill,
    }),
  );
  return { svg: svg.join(''), height: (placed ? 1 : labels.length) * LINE_HEIGHT };
};

const draw = (
  target: TargetEvaluation,
  result: Result,
  quantity: Quantity,
  context: { readonly width: number; readonly id: string; readonly evaluation: Evaluation },
): { body: string; height: number } => {
  const { width, id, evaluation } = context;
  const box: BarBox = {
    x: 1,
    y: ASCENT + DESCENT + TICK_OUT + 2,
    width: width - 2,
    height: BAR_HEIGHT,
  };
  const x = scaleLinear([0, greatest(quantity) * HEADROOM], [box.x, box.x + box.width]);
  const isTrend = target.kind === 'trend';
  const tickValue = isTrend ? (quantity.base?.[0] ?? null) : quantity.limit;
  const limit = limitLabel(target, quantity);
  const base = isTrend ? '' : baseLabel(quantity);
  const under = box.y + box.height + TICK_OUT;
  const value = quantity.value;
  const valueText =
    value === null ? CHART_WORDS.silent : valueLabel(value, target, result, evaluation);
  const baseAt = quantity.base === null || isTrend ? null : x(quantity.base[0]);
  const valueColour = value === null ? PALETTE.muted : PALETTE.observed;
  const labels = labelsUnder(
    [
      { text: valueText, x: box.x, fill: valueColour },
      ...(baseAt === null
        ? []
        : [{ text: base, x: clamped(base, baseAt, width, 400), fill: PALETTE.muted }]),
    ],
    under,
    width,
  );
  const body = [
    hatchDefinition(id),
    value === null ? silentBar(box) : bar(value, box, x, id),
    line([box.x, box.y - 2], [box.x, box.y + box.height + 2], { stroke: PALETTE.edge }),
    baseAt === null
      ? ''
      : line([baseAt, box.y], [baseAt, box.y + box.height + TICK_OUT], {
          stroke: PALETTE.edge,
          'stroke-width': 1.5,
          'stroke-dasharray': '3 2',
        }),
    tickValue === null ? '' : neededTick(x(tickValue), box),
    tickValue === null
      ? ''
      : label(limit, [clamped(limit, x(tickValue), width, 600), ASCENT], {
          'font-weight': 600,
          fill: PALETTE.needed,
        }),
    labels.svg,
  ].join('');
  return { body, height: under + labels.height + DESCENT };
};

/**
 * The bar of a quantity of a whole area: the value solid (hatched where sources disagree), a tall
 * tick at the most that satisfies the target, a dashed mark at the base. Zero is on the left.
 * Neither value nor base known: a frame with words.
 */
export const quantityBarChart = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
  options: ChartOptions,
): Chart => {
  const width = options.width ?? DEFAULT_WIDTH;
  const { quantity } = result;
  const nothing = quantity === null || (quantity.value === null && quantity.base === null);
  const drawing = nothing
    ? emptyFrame(CHART_WORDS.silentLong, width)
    : draw(target, result, quantity, { width, id: options.id, evaluation });
  return finishChart(
    {
      ...drawing,
      width,
      title: quantityTitle(target, result, evaluation),
      subtitle: quantitySubtitle(target, result, evaluation),
      alt: quantityAlt(target, result, evaluation),
    },
    options,
    evaluation,
  );
};
