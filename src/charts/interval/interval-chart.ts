import type { Evaluation, Result, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import {
  emptyBarLabel,
  intervalAlt,
  intervalTitle,
  isSilent,
  lastKnownLabel,
  resultSubtitle,
} from '../../text/charts/chart-words.ts';
import { isQuantityResult } from '../../text/names/requirement.ts';
import { chartNoun, countOf } from '../../text/names/scope-words.ts';
import { intervalOf } from '../../text/verdict/interval-of.ts';
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
import { hatchDefinition } from '../draw/hatch.ts';
import { PALETTE } from '../draw/palette.ts';
import { coordinate, element } from '../draw/svg.ts';
import { textWidth } from '../draw/text-width.ts';
import { type BarBox, barScale, intervalBar, TICK_OUT } from './interval-bar.ts';
import {
  centred,
  drawLabels,
  neededWords,
  type SegmentLabel,
  segmentLabels,
} from './interval-labels.ts';
import { quantityBarChart } from './quantity-bar-chart.ts';

/** Room at the end of the bar for "146 xã": the same in every chart unless the number is very long. */
const END_ROOM = 62;
const BAR_HEIGHT = 18;
/** Room for the mark of the last known figure under the bar. */
const MARK_HEIGHT = 9;
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
  const text = lastKnownLabel(lastKnown, result, chartNoun(target, result));
  const x = centred(text, at, width);
  return { mark, text: label(text, [x, top + ASCENT], { fill: PALETTE.observed }) };
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
