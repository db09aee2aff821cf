import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import { countOf } from '../../text/names/scope-words.ts';
import {
  exampleAlt,
  exampleSubtitle,
  exampleTitle,
  type IntervalExample,
} from '../../text/verdict/interval-example.ts';
import {
  ASCENT,
  type Chart,
  type ChartOptions,
  DEFAULT_WIDTH,
  DESCENT,
  FONT_SIZE,
  finishChart,
  label,
} from '../draw/chart.ts';
import { hatchDefinition } from '../draw/hatch.ts';
import { PALETTE } from '../draw/palette.ts';
import { textWidth } from '../draw/text-width.ts';
import { type BarBox, intervalBar, TICK_OUT } from './interval-bar.ts';
import { drawLabels, neededWords, segmentLabels } from './interval-labels.ts';

const BAR_HEIGHT = 18;

/**
 * The interval bar of an imagined result, drawn as that of a real one, for explaining it. Its words
 * say that it is an example.
 */
export const intervalExampleChart = (
  example: IntervalExample,
  evaluation: Pick<Evaluation, 'illustrative'>,
  options: ChartOptions,
): Chart => {
  const width = options.width ?? DEFAULT_WIDTH;
  const { met, inferred = 0, notMet, n, noun, required } = example;
  const counts = {
    n,
    met,
    stated: met - inferred,
    inferred,
    notMet,
    unknown: n - met - notMet,
    required,
  };
  const count = countOf(n, noun);
  const top = ASCENT + DESCENT + TICK_OUT + 2;
  const end = textWidth(count, FONT_SIZE) + 9;
  const box: BarBox = { x: 1, y: top, width: width - end - 1, height: BAR_HEIGHT };
  const under = top + BAR_HEIGHT + TICK_OUT;
  const below = drawLabels(segmentLabels(counts, box), under, width);
  const body = [
    hatchDefinition(options.id),
    neededWords(counts, box, width),
    intervalBar({ ...counts, silent: false }, box, options.id),
    label(count, [box.x + box.width + 8, top + BAR_HEIGHT / 2 + 4], { fill: PALETTE.muted }),
    below.svg,
  ].join('');
  return finishChart(
    {
      body,
      height: under + below.height + DESCENT,
      width,
      title: exampleTitle(example),
      subtitle: exampleSubtitle(example),
      alt: exampleAlt(example),
    },
    options,
    evaluation,
  );
};
