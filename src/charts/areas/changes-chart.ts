import type {
  Evaluation,
  TargetEvaluation,
  UnitState,
} from '../../evaluation/record/evaluation.ts';
import { failingWords } from '../../text/charts/area-heat-words.ts';
import { changesAlt, changesSubtitle, changesTitle } from '../../text/charts/chart-area-words.ts';
import { changeLabel, changeNeededLabel } from '../../text/charts/chart-quantity-words.ts';
import { CHART_WORDS } from '../../text/charts/chart-words.ts';
import { formatChange } from '../../text/format/format.ts';
import { areaShortName } from '../../text/names/area-short-name.ts';
import { unitTitleOf } from '../../text/names/unit-names.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { statesAt } from '../../views/result-of.ts';
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
import { linearScale } from '../draw/linear-scale.ts';
import { PALETTE } from '../draw/palette.ts';
import { element, line } from '../draw/svg.ts';
import { textWidth } from '../draw/text-width.ts';

const ROW = 25;
const RADIUS = 4.5;
const NAME_GAP = 12;
const VALUE_GAP = 10;
/** Marks of the scale nearer to zero than this would run into its own. */
const APART = 38;
/** Tenths of a percent between the ends of the scale and what stands next to them. */
const TEN = 10;

const changeOf = (state: UnitState): number | null => state.quantity?.changePermille ?? null;

/** Failing units first, then by how far they are from it; what cannot be computed last. */
const sorted = (states: readonly UnitState[], more: boolean): readonly UnitState[] =>
  [...states].sort((a, b) => {
    const [x, y] = [changeOf(a), changeOf(b)];
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
    return more ? x - y : y - x;
  });

/** Whole percents that hold zero, the level needed and every change, with one percent of air at each end. */
const reachOf = (changes: readonly number[], needed: number): readonly [number, number] => {
  const all = [0, needed, ...changes];
  return [
    Math.floor((Math.min(...all) - TEN) / TEN) * TEN,
    Math.ceil((Math.max(...all) + TEN) / TEN) * TEN,
  ];
};

const nameOf = (ref: string, evaluation: Evaluation): string => {
  const unit = indexOf(evaluation).unit(ref);
  return unit === undefined ? unitTitleOf(evaluation, ref) : areaShortName(unit);
};

interface Plot {
  readonly x: (permille: number) => number;
  readonly left: number;
  readonly right: number;
  readonly ends: readonly [number, number];
}

const axisLabel = (at: number): string => (at === 0 ? '0%' : formatChange(at).replace(',0', ''));

const drawRow = (
  state: UnitState,
  y: number,
  plot: Plot,
  { evaluation, width }: { readonly evaluation: Evaluation; readonly width: number },
): string => {
  const change = changeOf(state);
  const failed = state.judgement === 'not-met';
  const weight = failed ? { 'font-weight': 600 } : {};
  const text = label(changeLabel(state.quantity), [width, y + 4], {
    'text-anchor': 'end',
    fill: change === null ? PALETTE.muted : PALETTE.ink,
    ...weight,
  });
  const name = label(nameOf(state.unit, evaluation), [0, y + 4], weight);
  if (change === null) return name + text;
  const at = plot.x(change);
  return [
    name,
    line([plot.x(0), y], [at, y], { stroke: PALETTE.observed, 'stroke-width': 2 }),
    element('circle', {
      cx: at,
      cy: y,
      r: RADIUS,
      // Not met is white, as everywhere.
      fill: failed ? PALETTE.paper : PALETTE.observed,
      stroke: PALETTE.observed,
      'stroke-width': 2,
    }),
    text,
  ].join('');
};

const draw = (
  target: TargetEvaluation,
  states: readonly UnitState[],
  evaluation: Evaluation,
  width: number,
): { readonly body: string; readonly height: number } => {
  // Threshold in percent, scale in tenths of a percent.
  const asked = 10 * (target.threshold ?? 0);
  const needed = target.kind === 'increase' ? asked : -asked;
  const changes = states.flatMap((state) => changeOf(state) ?? []);
  const widest = (texts: readonly string[]): number =>
    Math.max(...texts.map((text) => textWidth(text, FONT_SIZE, 600)));
  const left = widest(states.map(({ unit }) => nameOf(unit, evaluation))) + NAME_GAP;
  const values = changes.map(formatChange);
  const right = width - widest(values) - VALUE_GAP;
  const ends = reachOf(changes, needed);
  const scale = linearScale(ends[1] - ends[0], [left, right]);
  const plot: Plot = { x: (permille) => scale(permille - ends[0]), left, right, ends };
  const axisY = ASCENT + LINE_HEIGHT;
  const top = axisY + DESCENT + ROW / 2 + 2;
  const bottom = top + (states.length - 1) * ROW + ROW / 2;
  const words = changeNeededLabel(target);
  const size = textWidth(words, FONT_SIZE, 600);
  const middle = plot.x(needed);
  const tick = (at: number): string =>
    label(axisLabel(at), [plot.x(at), axisY], { fill: PALETTE.muted, 'text-anchor': 'middle' });
  const body = [
    label(words, [Math.max(0, Math.min(width - size, middle - size / 2)), ASCENT], {
      'font-weight': 600,
      fill: PALETTE.needed,
    }),
    ...[ends[0], 0, ends[1]]
      .filter((at) => at === 0 || Math.abs(plot.x(at) - plot.x(0)) > APART)
      .map(tick),
    line([plot.x(0), axisY + 4], [plot.x(0), bottom], { stroke: PALETTE.edge }),
    line([middle, axisY + 4], [middle, bottom], { stroke: PALETTE.needed, 'stroke-width': 2 }),
    ...states.map((state, row) => drawRow(state, top + row * ROW, plot, { evaluation, width })),
  ].join('');
  return { body, height: bottom + 4 };
};

/**
 * Each unit's change against its base at closing on its page: a dot a line, those that fail first and white, on a scale
 * no longer than the changes, with zero and the change needed as lines. A change that cannot be computed is said in
 * words, last. Nothing known: a frame with words.
 */
export const changesChart = (
  target: TargetEvaluation,
  evaluation: Evaluation,
  options: ChartOptions,
): Chart => {
  const width = options.width ?? DEFAULT_WIDTH;
  const states = sorted(statesAt(target, null)?.states ?? [], target.kind === 'increase');
  const anything = states.some((state) => changeOf(state) !== null);
  const drawing = anything
    ? draw(target, states, evaluation, width)
    : emptyFrame(CHART_WORDS.silentLong, width);
  return finishChart(
    {
      ...drawing,
      width,
      title: `${changesTitle(target, target.final)}${failingWords(states, evaluation)}`,
      subtitle: changesSubtitle(target, target.final, evaluation),
      alt: changesAlt(states, evaluation),
    },
    options,
    evaluation,
  );
};
