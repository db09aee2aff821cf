import type { Evaluation, Result, TargetEvaluation } from '../evaluation/evaluation.ts';
import {
  chartNoun,
  emptyBarLabel,
  intervalAlt,
  intervalTitle,
  isSilent,
  lastKnownLabel,
  metLabel,
  neededLabel,
  notMetLabel,
  resultSubtitle,
  unknownLabel,
} from '../text/chart-words.ts';
import { isQuantityResult } from '../text/requirement.ts';
import { countOf } from '../text/scope-words.ts';
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
import { hatchDefinition } from './hatch.ts';
import { type BarBox, barScale, intervalBar, TICK_OUT } from './interval-bar.ts';
import { intervalOf } from './interval-of.ts';
import { PALETTE } from './palette.ts';
import { placeLabels } from './place-labels.ts';
import { quantityBarChart } from './quantity-bar-chart.ts';
import { coordinate, element } from './svg.ts';
import { textWidth } from './text-width.ts';

/** Room at the end of the bar for "146 xã": the same in every chart unless the number is very long. */
const END_ROOM = 62;
const BAR_HEIGHT = 18;
/** Room for the mark of the last known figure under the bar. */
const MARK_HEIGHT = 9;
/** Least distance between two labels on one line. */
const GAP = 12;

interface SegmentLabel {
  readonly text: string;
  readonly x: number;
  readonly fill: string;
}

/** Labels under the parts of the bar that exist, each as near to its part as it can be. */
const segmentLabels = (result: Result, box: BarBox): readonly SegmentLabel[] => {
  const x = barScale(result.n, box);
  const { met, unknown, notMet, n } = result;
  const labels: SegmentLabel[] = [];
  if (met > 0) labels.push({ text: metLabel(result), x: x(0), fill: PALETTE.observed });
  if (unknown > 0) {
    const text = unknownLabel(unknown);
    const centre = (x(met) + x(met + unknown)) / 2;
    labels.push({ text, x: centre - textWidth(text, FONT_SIZE) / 2, fill: PALETTE.muted });
  }
  if (notMet > 0) {
    const text = notMetLabel(notMet);
    const size = textWidth(text, FONT_SIZE);
    const centre = (x(met + unknown) + x(n)) / 2;
    // At the end of a long part; about the middle of a short one, so that the order stays.
    labels.push({ text, x: Math.max(x(n) - size, centre - size / 2), fill: PALETTE.ink });
  }
  return labels;
};

/** The labels on one line if they fit, else one under another. */
const drawLabels = (
  labels: readonly SegmentLabel[],
  top: number,
  width: number,
): { svg: string; height: number } => {
  const boxes = labels.map(({ text, x }) => ({ x, width: textWidth(text, FONT_SIZE) }));
  const placed = placeLabels(boxes, { min: 0, max: width, gap: GAP });
  const svg = labels.map(({ text, fill }, index) =>
    label(text, [placed?.[index] ?? 0, top + ASCENT + (placed ? 0 : index * LINE_HEIGHT)], {
      fill,
    }),
  );
  return { svg: svg.join(''), height: (placed ? 1 : labels.length) * LINE_HEIGHT };
};

const centred = (text: string, at: number, width: number): number => {
  const size = textWidth(text, FONT_SIZE, 600);
  return Math.max(0, Math.min(width - size, at - size / 2));
};

/** An older figure is marked under the bar by a hollow triangle, and never drawn as a bar. */
const lastKnownMark = (
  target: TargetEvaluation,
  result: Result,
  place: { readonly box: BarBox; readonly top: number; readonly width: number },
): { mark: string; text: string } | null => {
  const { lastKnown } = result;
  if (lastKnown === null) return null;
  const { box, top, width } = place;
  const at = barScale(lastKnown.total, box)(lastKnown.met);
  const bottom = box.y + box.height + TICK_OUT + 1;
  const mark = element('path', {
    d: `M${coordinate(at)} ${coordinate(bottom)}l5 8h-10Z`,
    fill: PALETTE.paper,
    stroke: PALETTE.observed,
    'stroke-width': 1.25,
  });
  const text = lastKnownLabel(lastKnown, chartNoun(target, result));
  const x = centred(text, at, width);
  return { mark, text: label(text, [x, top + ASCENT], { fill: PALETTE.observed }) };
};

/** The number needed, over its tick. */
const neededWords = (result: Result, box: BarBox, width: number): string => {
  if (result.required === null) return '';
  const text = neededLabel(result.required);
  const at = barScale(result.n, box)(result.required);
  return label(text, [centred(text, at, width), ASCENT], {
    'font-weight': 600,
    fill: PALETTE.needed,
  });
};

const wordsUnder = (result: Result, box: BarBox): readonly SegmentLabel[] =>
  isSilent(result) || result.n === 0
    ? [{ text: emptyBarLabel(result), x: box.x, fill: PALETTE.muted }]
    : segmentLabels(result, box);

const draw = (
  target: TargetEvaluation,
  result: Result,
  width: number,
  id: string,
): { body: string; height: number } => {
  const count = countOf(result.n, chartNoun(target, result));
  const endRoom = Math.max(END_ROOM, textWidth(count, FONT_SIZE) + 9);
  const top = ASCENT + DESCENT + TICK_OUT + 2;
  const box: BarBox = { x: 1, y: top, width: width - endRoom - 1, height: BAR_HEIGHT };
  const marked = result.lastKnown !== null;
  const under = top + BAR_HEIGHT + TICK_OUT + (marked ? MARK_HEIGHT : 0);
  const below = drawLabels(wordsUnder(result, box), under, width);
  const last = lastKnownMark(target, result, { box, top: under + below.height, width });
  const body = [
    hatchDefinition(id),
    neededWords(result, box, width),
    intervalBar(intervalOf(result), box, id),
    label(count, [box.x + box.width + 8, top + BAR_HEIGHT / 2 + 4], { fill: PALETTE.muted }),
    last?.mark ?? '',
    below.svg,
    last?.text ?? '',
  ].join('');
  return { body, height: under + below.height + (last ? LINE_HEIGHT : 0) + DESCENT };
};

/**
 * The interval bar of one result: solid what is known to meet the target, hatched what is not known,
 * white what is known not to, a tall tick at the number needed. Without figures: a dashed frame, the
 * words, and the last known figure marked as such. Quantities of a whole area get a bar of their own.
 */
export const intervalChart = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
  options: ChartOptions,
): Chart => {
  if (isQuantityResult(target, result)) {
    return quantityBarChart(target, result, evaluation, options);
  }
  const width = options.width ?? DEFAULT_WIDTH;
  return finishChart(
    {
      ...draw(target, result, width, options.id),
      width,
      title: intervalTitle(target, result),
      subtitle: resultSubtitle(target, result, evaluation),
      alt: intervalAlt(target, result),
    },
    options,
    evaluation,
  );
};
