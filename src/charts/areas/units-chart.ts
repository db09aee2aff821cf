import type {
  Evaluation,
  Result,
  TargetEvaluation,
  UnitState,
} from '../../evaluation/record/evaluation.ts';
import {
  judgementLabel,
  unitsAlt,
  unitsSubtitle,
  unitsTitle,
} from '../../text/charts/chart-area-words.ts';
import { CHART_WORDS } from '../../text/charts/chart-words.ts';
import { unitTitleOf } from '../../text/names/unit-names.ts';
import { statesAt } from '../../views/result-of.ts';
import {
  ASCENT,
  type Chart,
  type ChartOptions,
  DEFAULT_WIDTH,
  FONT_SIZE,
  finishChart,
  LINE_HEIGHT,
  label,
} from '../draw/chart.ts';
import { emptyFrame } from '../draw/empty-frame.ts';
import { hatchDefinition } from '../draw/hatch.ts';
import { PALETTE } from '../draw/palette.ts';
import { line } from '../draw/svg.ts';
import { textWidth } from '../draw/text-width.ts';
import { wrapText } from '../draw/wrap-text.ts';
import { intervalBar } from '../interval/interval-bar.ts';
import { unitCell } from './unit-cell.ts';

const CELL = { width: 26, height: 14 } as const;
const GAP = 10;

/** Beyond this the words would stand far from the name they belong to. */
const MOST_WIDTH = 420;

const drawUnit = (
  state: UnitState,
  top: number,
  context: { readonly evaluation: Evaluation; readonly id: string; readonly width: number },
): { svg: string; height: number } => {
  const { evaluation, id, width } = context;
  const word = judgementLabel(state);
  const left = CELL.width + GAP;
  const room = width - left - GAP - textWidth(word, FONT_SIZE);
  const names = wrapText(unitTitleOf(evaluation, state.unit), room, FONT_SIZE);
  const height = names.length * LINE_HEIGHT + 8;
  const svg = [
    intervalBar(unitCell(state), { x: 1, y: top + 5, ...CELL }, id),
    ...names.map((text, index) => label(text, [left, top + ASCENT + 1 + index * LINE_HEIGHT])),
    label(word, [width, top + ASCENT + 1], {
      fill: state.judgement === 'unknown' ? PALETTE.muted : PALETTE.ink,
      'text-anchor': 'end',
    }),
    line([0, top + height], [width, top + height], {
      stroke: PALETTE.hairline,
      'stroke-width': 0.75,
    }),
  ].join('');
  return { svg, height };
};

const draw = (
  states: readonly UnitState[],
  context: { readonly evaluation: Evaluation; readonly id: string; readonly width: number },
): { body: string; height: number } => {
  const drawn: string[] = [hatchDefinition(context.id)];
  let top = 0;
  for (const state of states) {
    const one = drawUnit(state, top, context);
    drawn.push(one.svg);
    top += one.height;
  }
  return { body: drawn.join(''), height: top + 1 };
};

/**
 * The units of a result one by one, in the order of the register: a cell that is solid, hatched or
 * white, the name, and the judgement in words. No states for the year: a frame with words.
 */
export const unitsChart = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
  options: ChartOptions,
): Chart => {
  const width = Math.min(options.width ?? DEFAULT_WIDTH, MOST_WIDTH);
  const states = statesAt(target, result.year)?.states ?? [];
  const drawing =
    states.length === 0
      ? emptyFrame(CHART_WORDS.silentLong, width)
      : draw(states, { evaluation, id: options.id, width });
  return finishChart(
    {
      ...drawing,
      width,
      title: unitsTitle(target, result),
      subtitle: unitsSubtitle(target, result, evaluation),
      alt: unitsAlt(result),
    },
    options,
    evaluation,
  );
};
