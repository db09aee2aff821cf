import type { Evaluation, Figure, UnitRef } from '../../evaluation/record/evaluation.ts';
import { daysBetween, yearOf } from '../../schema/dates.ts';
import {
  NOT_COMPARABLE,
  periodLabel,
  registerLabel,
  seriesAlt,
  seriesSubtitle,
  seriesTitle,
  WITHOUT_TOTAL,
} from '../../text/charts/chart-series-words.ts';
import { CHART_WORDS } from '../../text/charts/chart-words.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { registerChange } from '../../views/register-change.ts';
import { isComparable, isInPercent, seriesOf } from '../../views/series.ts';
import { type Chart, type ChartOptions, DEFAULT_WIDTH, finishChart } from '../draw/chart.ts';
import { countTicks } from '../draw/count-ticks.ts';
import { emptyFrame } from '../draw/empty-frame.ts';
import type { TimePlot, TimePoint } from './time-figures.ts';
import { timePlot } from './time-plot.ts';

/** Any fixed day: only distances count. */
const ORIGIN = '2000-01-01';

const day = (iso: string): number => daysBetween(ORIGIN, iso);

/** All figures of one period: one number, or those on which sources disagree. */
interface Group {
  readonly date: string;
  readonly total: number | null;
  readonly figures: readonly Figure[];
  readonly point: TimePoint;
}

const HUNDREDTHS = 100;

/** Whether a figure has a place on an axis of percent: one without a total has none. */
const hasPlace = ({ value, sharePermyriad }: Figure): boolean =>
  value === null || sharePermyriad !== null;

/** Where a figure stands on the axis: in percent, or as it is. */
const levelOf = ({ value, sharePermyriad }: Figure, inPercent: boolean): number | null => {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value === null || !inPercent ? value : (sharePermyriad ?? 0) / HUNDREDTHS;
};

/** Of which kind the figures of a series are. */
interface SeriesKind {
  readonly isStock: boolean;
  readonly inPercent: boolean;
}

const groupOf = (
  figures: readonly Figure[],
  important: boolean,
  { isStock, inPercent }: SeriesKind,
): Group | null => {
  const numberOf = (figure: Figure): number | null => levelOf(figure, inPercent);
  const values = figures.flatMap((figure) => numberOf(figure) ?? []);
  const [first] = figures;
  if (first === undefined || values.length === 0) return null;
  const ordered = [...figures].sort((a, b) => (numberOf(a) ?? 0) - (numberOf(b) ?? 0));
  const disputed = new Set(values).size > 1;
  return {
    date: first.periodEnd,
    total: first.total,
    figures,
    point: {
      x: day(first.periodEnd),
      since: isStock && first.periodStart < first.periodEnd ? day(first.periodStart) : null,
      low: Math.min(...values),
      high: Math.max(...values),
      label: periodLabel(ordered),
      hollow: figures.some((figure) => figure.flag === 'p' || figure.flag === 'e'),
      important: important || disputed,
    },
  };
};

const groups = (series: readonly Figure[], kind: SeriesKind): readonly Group[] => {
  const byPeriod = new Map<string, Figure[]>();
  for (const figure of series) {
    const key = `${figure.periodEnd} ${figure.periodStart}`;
    const group = byPeriod.get(key);
    if (group) group.push(figure);
    else byPeriod.set(key, [figure]);
  }
  const lists = [...byPeriod.values()].filter((list) => list.some(({ value }) => value !== null));
  return lists.flatMap(
    (list, index) => groupOf(list, index === 0 || index === lists.length - 1, kind) ?? [],
  );
};

const isCertain = ({ point }: Group): boolean => point.low === point.high;

/** Joined only within one register, without a missing year and without a dispute at either end. */
const joins = (a: Group, b: Group, breaks: TimePlot['breaks']): boolean =>
  isCertain(a) &&
  isCertain(b) &&
  yearOf(b.date) - yearOf(a.date) <= 1 &&
  !breaks.some(({ x }) => x > a.point.x && x <= b.point.x);

const runsOf = (
  list: readonly Group[],
  breaks: TimePlot['breaks'],
): readonly (readonly TimePoint[])[] => {
  const runs: TimePoint[][] = [];
  let before: Group | undefined;
  for (const group of list) {
    const run = runs.at(-1);
    const joined = before !== undefined && joins(before, group, breaks);
    if (run !== undefined && joined) run.push(group.point);
    else runs.push([group.point]);
    before = group;
  }
  return runs;
};

/** Where the total that figures are stated of changes; figures without a total are passed over. */
const breaksOf = (
  list: readonly Group[],
  unitOfMeasure: string,
  evaluation: Evaluation,
): TimePlot['breaks'] => {
  const stated = list.filter(({ total }) => total !== null);
  return stated.flatMap((group, index) => {
    const before = stated[index - 1];
    if (before === undefined || before.total === group.total) return [];
    const changed = registerChange(evaluation, before.date, group.date) ?? group.date;
    return [
      {
        x: day(changed),
        before: registerLabel(before.total ?? 0, unitOfMeasure),
        after: registerLabel(group.total ?? 0, unitOfMeasure),
      },
    ];
  });
};

/** Years between the first and the last figure in which no figure ends, marked at mid-year. */
const gapsOf = (series: readonly Figure[]): readonly number[] => {
  const known = series.filter(({ value }) => value !== null);
  const years = new Set(known.map(({ periodEnd }) => yearOf(periodEnd)));
  const first = Math.min(...years);
  const last = Math.max(...years);
  const gaps: number[] = [];
  for (let year = first; year <= last; year += 1) {
    if (!years.has(year)) gaps.push(day(`${year}-07-01`));
  }
  return gaps;
};

/** Years as spans of the axis: a mark at the start of each, its number in the middle. */
const yearAxis = (list: readonly Group[]): Pick<TimePlot, 'ticksX' | 'labelsX' | 'domain'> => {
  const years = list.map(({ date }) => yearOf(date));
  const first = Math.min(...years);
  const count = Math.max(...years) - first + 1;
  const all = Array.from({ length: count + 1 }, (_, index) => first + index);
  return {
    domain: [day(`${first}-01-01`), day(`${first + count}-01-01`)],
    ticksX: all.map((year) => day(`${year}-01-01`)),
    labelsX: all.slice(0, -1).map((year) => ({ x: day(`${year}-07-02`), label: String(year) })),
  };
};

const PASS_TICKS: TimePlot['ticksY'] = [
  { y: 0, label: CHART_WORDS.notMet },
  { y: 1, label: CHART_WORDS.met },
];

/** All of a whole: series of shares are drawn on one axis, so that they can be compared. */
const PERCENT_TOP = 112;
const PERCENT_TICKS: TimePlot['ticksY'] = [0, 50, 100].map((y) => ({ y, label: `${y}%` }));

const axisY = (list: readonly Group[], inPercent: boolean): Pick<TimePlot, 'top' | 'ticksY'> => {
  const isPass = list.every(({ figures }) =>
    figures.every(({ value }) => typeof value !== 'number'),
  );
  if (isPass) return { top: 1.12, ticksY: PASS_TICKS };
  if (inPercent) return { top: PERCENT_TOP, ticksY: PERCENT_TICKS };
  const counts = countTicks(Math.max(...list.map(({ point }) => point.high)));
  return { top: counts.top, ticksY: counts.ticks };
};

const plotOf = (
  list: readonly Group[],
  series: readonly Figure[],
  evaluation: Evaluation,
): TimePlot => {
  const inPercent = isInPercent(series);
  const unitOfMeasure =
    indexOf(evaluation).indicator(series[0]?.indicator ?? '')?.unitOfMeasure ?? '';
  const gaps = gapsOf(series);
  const breaks = breaksOf(list, unitOfMeasure, evaluation);
  const isPass = list.every(({ figures }) =>
    figures.every(({ value }) => typeof value !== 'number'),
  );
  const hollow = list.some(({ point }) => point.hollow);
  const disputed = list.some((group) => !isCertain(group));
  return {
    ...yearAxis(list),
    ...axisY(list, inPercent),
    points: list.map(({ point }) => point),
    runs: isPass ? [] : runsOf(list, breaks),
    gaps,
    breaks,
    limit: null,
    notes: [
      ...(gaps.length > 0 ? [CHART_WORDS.missingOnAxis] : []),
      ...(inPercent && !series.every(hasPlace) ? [WITHOUT_TOTAL] : []),
      ...(disputed ? [CHART_WORDS.disputed] : []),
      ...(hollow ? [CHART_WORDS.hollow] : []),
      ...(list.some(({ point }) => point.since !== null) ? [CHART_WORDS.since] : []),
    ],
  };
};

/**
 * Every published figure of an indicator about an area against time, from zero: in percent where the first and the last
 * have a total, all such series on one axis, figures without one in the table alone. Figures are joined only within one register and without a missing year; where the
 * register changes there is a rule with both numbers; figures on which sources disagree stand one above the other, joined
 * by a line. No figures, or figures of periods that cannot be compared: a frame with words.
 */
export const seriesChart = (
  indicatorId: string,
  area: UnitRef,
  evaluation: Evaluation,
  options: ChartOptions,
): Chart => {
  const width = options.width ?? DEFAULT_WIDTH;
  const series = seriesOf(indicatorId, area, evaluation);
  const indicator = indexOf(evaluation).indicator(indicatorId);
  const inPercent = isInPercent(series);
  const placed = inPercent ? series.filter(hasPlace) : series;
  const list = groups(placed, { isStock: indicator?.timing === 'stock', inPercent });
  const drawn = (): { body: string; height: number } =>
    list.length === 0
      ? emptyFrame(CHART_WORDS.silentLong, width)
      : timePlot(plotOf(list, series, evaluation), width);
  return finishChart(
    {
      ...(isComparable(series, evaluation) ? drawn() : emptyFrame(NOT_COMPARABLE, width)),
      width,
      title: seriesTitle(series, evaluation),
      subtitle: seriesSubtitle(series, area, evaluation),
      alt: seriesAlt(series, evaluation),
    },
    options,
    evaluation,
  );
};
