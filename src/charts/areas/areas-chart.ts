import type { Evaluation, Result, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { areasAlt, areasSubtitle, areasTitle } from '../../text/charts/chart-area-words.ts';
import { barEndLabel, CHART_WORDS } from '../../text/charts/chart-words.ts';
import { chartNoun } from '../../text/names/scope-words.ts';
import { unitTitleOf } from '../../text/names/unit-names.ts';
import { intervalOf } from '../../text/verdict/interval-of.ts';
import { verdictWord } from '../../text/verdict/verdict-word.ts';
import { resultOf } from '../../views/result-of.ts';
import { type Chart, type ChartOptions, DEFAULT_WIDTH, finishChart } from '../draw/chart.ts';
import { emptyFrame } from '../draw/empty-frame.ts';
import { hatchDefinition } from '../draw/hatch.ts';
import { type BarRow, barRows } from '../interval/bar-rows.ts';
import { quantityChart } from '../time/quantity-chart.ts';
import { unitsChart } from './units-chart.ts';

/** From this width on there is room for names beside the bars. */
const BESIDE = 480;

const areaRow = (target: TargetEvaluation, result: Result, evaluation: Evaluation): BarRow => {
  return {
    name: unitTitleOf(evaluation, result.area),
    end: barEndLabel(result, chartNoun(target, result)),
    interval: intervalOf(result),
    status: result.binding ? { status: result.status, word: verdictWord(target, result) } : null,
    path: null,
    heading: null,
  };
};

const draw = (
  target: TargetEvaluation,
  results: readonly Result[],
  evaluation: Evaluation,
  options: ChartOptions,
): { body: string; height: number } => {
  const width = options.width ?? DEFAULT_WIDTH;
  if (results.length === 0) return emptyFrame(CHART_WORDS.silentLong, width);
  const rows = results.map((result) => areaRow(target, result, evaluation));
  const layout = {
    id: options.id,
    width,
    stacked: width < BESIDE,
    nameWidth: 0.4 * width,
    level: null,
    pathWords: null,
  };
  const { body, height } = barRows(rows, layout);
  return { body: hatchDefinition(options.id) + body, height };
};

/**
 * A target by district in a year, or at closing for `null`: one interval bar a district on a shared
 * scale of 0–100 %, in the order of the register. Where the districts themselves are the units in
 * scope: each by itself, or for a reduction or a trend their changes. A year without results: a
 * frame with words.
 */
export const areasChart = (
  target: TargetEvaluation,
  year: number | null,
  evaluation: Evaluation,
  options: ChartOptions,
): Chart => {
  const whole = resultOf(target, year) ?? target.final;
  if (target.areas.length === 0) {
    return target.kind === 'reduction' || target.kind === 'increase' || target.kind === 'trend'
      ? quantityChart(target, year, evaluation, options)
      : unitsChart(target, whole, evaluation, options);
  }
  const results = target.areas.flatMap((area) => resultOf(area, year) ?? []);
  return finishChart(
    {
      ...draw(target, results, evaluation, options),
      width: options.width ?? DEFAULT_WIDTH,
      title: areasTitle(target, results, evaluation),
      subtitle: areasSubtitle(target, whole, evaluation),
      alt: areasAlt(target, results, evaluation),
    },
    options,
    evaluation,
  );
};
