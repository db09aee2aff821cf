import type { Evaluation, Result, TargetEvaluation, UnitState } from '../evaluation/evaluation.ts';
import { judgementLabel, unitsAlt, unitsSubtitle, unitsTitle } from '../text/chart-area-words.ts';
import { CHART_WORDS } from '../text/chart-words.ts';
import { indexOf } from '../text/evaluation-index.ts';
import { statesAt } from '../text/result-of.ts';
import { unitTitle } from '../text/unit-names.ts';
import {
  ASCENT,
  type Chart,
  type ChartOptions,
  DEFAULT_WIDTH,
  FONT_SIZE,
  finishChart,
  LINE_HEIGHT,
  label,
} from './chart.ts';
import { emptyFrame } from './empty-frame.ts';
import { hatchDefinition } from './hatch.ts';
import { intervalBar } from './interval-bar.ts';
import { PALETTE } from './palette.ts';
import { line } from './svg.ts';
import { textWidth } from './text-width.ts';
import { unitCell } from './unit-cell.ts';
import { wrapText } from './wrap-text.ts';

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
  const unit = indexOf(evaluation).unit(state.unit);
  const word = judgementLabel(state);
  const left = CELL.width + GAP;
  const room = width - left - GAP - textWidth(word, FONT_SIZE);
  const names = wrapText(unit ? unitTitle(unit) : state.unit, room, FONT_SIZE);
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
