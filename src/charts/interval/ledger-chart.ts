import type { Evaluation, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import {
  ledgerAlt,
  ledgerName,
  ledgerSubtitle,
  ledgerTitle,
  ledgerVerdict,
} from '../../text/charts/ledger-words.ts';
import {
  ASCENT,
  type Chart,
  type ChartOptions,
  drawnOf,
  FONT_SIZE,
  finishChart,
  LINE_HEIGHT,
  label,
} from '../draw/chart.ts';
import { PALETTE } from '../draw/palette.ts';
import { statusShape } from '../draw/status-shape.ts';
import { coordinate, element, line } from '../draw/svg.ts';
import { wrapText } from '../draw/wrap-text.ts';
import { intervalChart } from './interval-chart.ts';

/** Wide enough for names beside the bars. */
const WIDTH = 736;
/** Names are broken well before the bars begin: where the face of the pages is not there, others are wider. */
const NAMES = 270;
const GAP = 54;
const SHAPE = 14;
const PADDING = 12;

interface Row {
  readonly svg: string;
  readonly height: number;
}

/** The promise in words with its verdict, and beside it the interval. */
const drawRow = (
  target: TargetEvaluation,
  evaluation: Evaluation,
  { id, font, width = WIDTH }: ChartOptions,
): Row => {
  const lines = wrapText(ledgerName(target), NAMES, FONT_SIZE, 600);
  const names = lines.map((text, at) =>
    label(text, [0, ASCENT + at * LINE_HEIGHT], { 'font-weight': 600 }),
  );
  const below = lines.length * LINE_HEIGHT + 4;
  const verdict =
    statusShape(target.final.status, SHAPE, 0, below + 1) +
    label(ledgerVerdict(target), [SHAPE + 6, below + ASCENT - 2]);
  const own = { id: `${id}-${target.id}`, font, width: width - NAMES - GAP };
  const drawn = drawnOf(intervalChart(target, target.final, evaluation, own));
  return {
    svg: `${names.join('')}${verdict}${element('g', { transform: `translate(${NAMES + GAP} 0)` }, drawn.body)}`,
    height: Math.max(below + LINE_HEIGHT, drawn.height),
  };
};

/**
 * All promises of a plan in one drawing, as the list on the home page: the words of each, its verdict, its interval on a scale of
 * one width. For a picture; on a page each is a row of its own.
 */
export const ledgerChart = (evaluation: Evaluation, options: ChartOptions): Chart => {
  const { width = WIDTH } = options;
  let y = 0;
  const rows = evaluation.targets.map((target, at) => {
    const { svg, height } = drawRow(target, evaluation, options);
    const rule = at === 0 ? '' : line([0, y], [width, y], { stroke: PALETTE.hairline });
    const top = at === 0 ? 0 : y + PADDING;
    y = top + height + PADDING;
    return rule + element('g', { transform: `translate(0 ${coordinate(top)})` }, svg);
  });
  return finishChart(
    {
      body: rows.join(''),
      width,
      height: y,
      title: ledgerTitle(evaluation),
      subtitle: ledgerSubtitle(evaluation),
      alt: ledgerAlt(evaluation),
    },
    options,
    evaluation,
  );
};
