import type {
  Evaluation,
  Quantity,
  Result,
  Span,
  TargetEvaluation,
} from '../../evaluation/record/evaluation.ts';
import {
  baseLabel,
  limitLabel,
  quantityAlt,
  quantitySubtitle,
  quantityTitle,
  valueLabel,
} from '../../text/charts/chart-quantity-words.ts';
import { CHART_WORDS } from '../../text/charts/chart-words.ts';
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
import { hatchDefinition, hatchFill } from '../draw/hatch.ts';
import { linearScale } from '../draw/linear-scale.ts';
import { PALETTE } from '../draw/palette.ts';
import { placeLabels } from '../draw/place-labels.ts';
import { line, rect } from '../draw/svg.ts';
import { textWidth } from '../draw/text-width.ts';
import { type BarBox, neededTick, TICK_OUT } from './interval-bar.ts';

const BAR_HEIGHT = 18;

/** Room beyond the greatest number, so that its mark does not stand on the edge. */
const HEADROOM = 1.08;

/** The greatest number that is known; a value without an upper bound is drawn to the edge. */
const greatest = ({ value, base, limit }: Quantity): number =>
  Math.max(...[...(value ?? []), ...(base ?? [])].map((end) => end ?? 0), limit ?? 0, 1);

const clamped = (text: string, at: number, width: number, weight: 400 | 600): number => {
  const size = textWidth(text, FONT_SIZE, weight);
  return Math.max(0, Math.min(width - size, at - size / 2));
};

const bar = (value: Span, box: BarBox, x: (n: number) => number, id: string): string => {
  const [low, high] = value;
  const end = high === null ? box.x + box.width : x(high);
  const open =
    end > x(low)
      ? rect(
          { ...box, x: x(low), width: end - x(low) },
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

interface Context {
  readonly target: TargetEvaluation;
  readonly result: Result;
  readonly quantity: Quantity;
  readonly evaluation: Evaluation;
  readonly width: number;
  readonly box: BarBox;
  readonly x: (n: number) => number;
}

/** The dashed mark a reduction is measured from; a trend has it as its tick. */
const baseAt = ({ target, quantity, x }: Context): number | null =>
  quantity.base === null || target.kind === 'trend' ? null : x(quantity.base[0]);

const baseMark = (context: Context): string => {
  const at = baseAt(context);
  const { box } = context;
  return at === null
    ? ''
    : line([at, box.y], [at, box.y + box.height + TICK_OUT], {
        stroke: PALETTE.edge,
        'stroke-width': 1.5,
        'stroke-dasharray': '3 2',
      });
};

/** The tall tick at the limit with its words; for a trend at the year before. */
const limitMark = ({ target, quantity, width, box, x }: Context): string => {
  const value = target.kind === 'trend' ? (quantity.base?.[0] ?? null) : quantity.limit;
  if (value === null) return '';
  const text = limitLabel(target, quantity);
  const words = label(text, [clamped(text, x(value), width, 600), ASCENT], {
    'font-weight': 600,
    fill: PALETTE.needed,
  });
  return neededTick(x(value), box) + words;
};

const wordsUnder = (context: Context, top: number): { svg: string; height: number } => {
  const { target, result, quantity, evaluation, width, box } = context;
  const { value } = quantity;
  const text = value === null ? CHART_WORDS.silent : valueLabel(value, target, result, evaluation);
  const at = baseAt(context);
  const base = baseLabel(quantity);
  const fill = value === null ? PALETTE.muted : PALETTE.observed;
  const baseWords =
    at === null ? [] : [{ text: base, x: clamped(base, at, width, 400), fill: PALETTE.muted }];
  return labelsUnder([{ text, x: box.x, fill }, ...baseWords], top, width);
};

const draw = (
  parts: Pick<Context, 'target' | 'result' | 'quantity' | 'evaluation' | 'width'>,
  id: string,
): { body: string; height: number } => {
  const { quantity, width } = parts;
  const box = { x: 1, y: ASCENT + DESCENT + TICK_OUT + 2, width: width - 2, height: BAR_HEIGHT };
  const scale = linearScale(greatest(quantity) * HEADROOM, [box.x, box.x + box.width]);
  const x = (n: number): number => scale(n);
  const context: Context = { ...parts, box, x };
  const under = box.y + box.height + TICK_OUT;
  const words = wordsUnder(context, under);
  const body = [
    hatchDefinition(id),
    quantity.value === null ? silentBar(box) : bar(quantity.value, box, x, id),
    line([box.x, box.y - 2], [box.x, box.y + box.height + 2], { stroke: PALETTE.edge }),
    baseMark(context),
    limitMark(context),
    words.svg,
  ].join('');
  return { body, height: under + words.height + DESCENT };
};

/**
 * The bar of a quantity of a whole area: the value solid (hatched where it is not one number), a tall
 * tick at the most or least that satisfies the target, a dashed mark at the base. Zero is on the left.
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
    : draw({ target, result, quantity, evaluation, width }, options.id);
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
