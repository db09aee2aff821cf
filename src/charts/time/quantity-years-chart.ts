import type { Evaluation, Span, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import {
  limitLineLabel,
  type YearValue,
  yearPointLabel,
  yearValuesAlt,
  yearValuesSubtitle,
  yearValuesTitle,
} from '../../text/charts/chart-series-words.ts';
import { CHART_WORDS } from '../../text/charts/chart-words.ts';
import { unitOfMeasureOf } from '../../text/names/requirement.ts';
import { type Chart, type ChartOptions, DEFAULT_WIDTH, finishChart } from '../draw/chart.ts';
import { countTicks } from '../draw/count-ticks.ts';
import { emptyFrame } from '../draw/empty-frame.ts';
import type { TimePlot, TimePoint } from './time-figures.ts';
import { timePlot } from './time-plot.ts';

/** Values by year: those of the results, and the bases they were compared with. */
const valuesOf = (target: TargetEvaluation): readonly YearValue[] => {
  const byYear = new Map<number, Span>();
  for (const { year, quantity } of target.years) {
    if (quantity?.base && quantity.baseYear !== null) byYear.set(quantity.baseYear, quantity.base);
    if (year !== null && quantity?.value) byYear.set(year, quantity.value);
  }
  // A year that cannot be judged yet is no gap.
  const years = target.years.flatMap(({ year, status, notJudged }) =>
    year === null || (status === 'not-applicable' && notJudged !== 'before-plan') ? [] : [year],
  );
  const all = [...years, ...byYear.keys()];
  const first = Math.min(...all);
  const last = Math.max(...all);
  return Array.from({ length: all.length === 0 ? 0 : last - first + 1 }, (_, index) => ({
    year: first + index,
    value: byYear.get(first + index) ?? null,
  }));
};

const isDisputed = ({ value }: YearValue): boolean => value !== null && value[0] !== value[1];

/** Of a year without an upper bound the drawing goes up to the edge. */
const pointOf = ({ year, value }: YearValue, important: boolean, edge: number): TimePoint | null =>
  value === null
    ? null
    : {
        x: year,
        since: null,
        low: value[0],
        high: value[1] ?? edge,
        label: yearPointLabel(value),
        hollow: false,
        important,
      };

const isCertain = ({ low, high }: TimePoint): boolean => low === high;

/** Consecutive years with one figure each; a missing or disputed year ends a run. */
const runsOf = (points: readonly TimePoint[]): readonly (readonly TimePoint[])[] => {
  const runs: TimePoint[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const joined = before?.x === point.x - 1 && isCertain(before) && isCertain(point);
    if (run !== undefined && joined) run.push(point);
    else runs.push([point]);
  }
  return runs;
};

const limitOf = (target: TargetEvaluation): TimePlot['limit'] => {
  const limits = target.years.flatMap(({ quantity }) => quantity?.limit ?? []);
  const last = limits.at(-1);
  // A trend has another limit every year: the point before it.
  return target.kind === 'trend' || last === undefined
    ? null
    : { y: last, label: limitLineLabel(target, last) };
};

const plotOf = (target: TargetEvaluation, values: readonly YearValue[]): TimePlot => {
  const known = values.filter(({ value }) => value !== null);
  const limit = limitOf(target);
  // Beyond every number that is known, and above a least number of 0.
  const edge = Math.max(limit?.y ?? 0, 1, ...known.flatMap(({ value }) => value ?? []).map(Number));
  const points = values.flatMap(
    (value) =>
      pointOf(value, value === known[0] || value === known.at(-1) || isDisputed(value), edge) ?? [],
  );
  const counts = countTicks(Math.max(limit?.y ?? 0, ...points.map(({ high }) => high)));
  const gaps = values.flatMap(({ year, value }) => (value === null ? [year] : []));
  const first = values[0]?.year ?? 0;
  const last = values.at(-1)?.year ?? 1;
  return {
    domain: [first - 0.3, last + 0.3],
    top: counts.top,
    ticksX: values.map(({ year }) => year),
    labelsX: values.map(({ year }) => ({ x: year, label: String(year) })),
    ticksY: counts.ticks,
    points,
    runs: runsOf(points),
    gaps,
    breaks: [],
    limit,
    notes: [
      ...(gaps.length > 0 ? [CHART_WORDS.missingOnAxis] : []),
      ...(known.some(({ value }) => value?.[1] === null) ? [CHART_WORDS.atLeast] : []),
      ...(known.some((value) => isDisputed(value) && value.value?.[1] !== null)
        ? [CHART_WORDS.disputed]
        : []),
    ],
  };
};

/**
 * The quantity of the whole area year by year, from zero, with the year it is compared with; for a
 * reduction the level not to be passed. A missing year is a hollow ring on the axis and the line
 * stops before it. No figures at all: a frame with words.
 */
export const quantityYearsChart = (
  target: TargetEvaluation,
  evaluation: Evaluation,
  options: ChartOptions,
): Chart => {
  const width = options.width ?? DEFAULT_WIDTH;
  const values = valuesOf(target);
  const unitOfMeasure = unitOfMeasureOf(target, evaluation);
  const drawing = values.some(({ value }) => value !== null)
    ? timePlot(plotOf(target, values), width)
    : emptyFrame(CHART_WORDS.silentLong, width);
  return finishChart(
    {
      ...drawing,
      width,
      title: yearValuesTitle(values, unitOfMeasure),
      subtitle: yearValuesSubtitle(target, evaluation),
      alt: yearValuesAlt(values, unitOfMeasure),
    },
    options,
    evaluation,
  );
};
