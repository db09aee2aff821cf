import type { Evaluation, Result, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { yearOf } from '../../schema/dates.ts';
import {
  barEndLabel,
  CHART_WORDS,
  isSilent,
  neededLevelLabel,
  pathKeyLabel,
  pathLabel,
  scopeChangeLabel,
  yearsAlt,
  yearsSubtitle,
  yearsTitle,
} from '../../text/charts/chart-words.ts';
import { isQuantityResult } from '../../text/names/requirement.ts';
import { chartNoun, countOf, findStep } from '../../text/names/scope-words.ts';
import { intervalOf } from '../../text/verdict/interval-of.ts';
import {
  type DueMilestone,
  dueMilestones,
  milestoneBrief,
} from '../../text/verdict/milestone-words.ts';
import { pathLevel } from '../../text/verdict/path-words.ts';
import { resultHead } from '../../text/verdict/result-cells.ts';
import { verdictWord } from '../../text/verdict/verdict-word.ts';
import { type Chart, type ChartOptions, DEFAULT_WIDTH, finishChart } from '../draw/chart.ts';
import { emptyFrame } from '../draw/empty-frame.ts';
import { hatchDefinition } from '../draw/hatch.ts';
import { type BarMark, type BarRow, barRows } from '../interval/bar-rows.ts';
import { quantityYearsChart } from './quantity-years-chart.ts';

/** A year, or the date under the word of the closing result. */
const YEAR_WIDTH = 60;

/** A reduction's path is about the size of the reduction, not about the share of units. */
const pathOf = (target: TargetEvaluation, { path }: Result): BarRow['path'] =>
  path === null || target.kind === 'reduction'
    ? null
    : {
        share: path.expectedPermyriad / 10_000,
        text: pathLabel(pathLevel(path)),
      };

/** The due milestones of the row that shows their day; those still to come stand at the last row. */
const milestonesAt = (target: TargetEvaluation, results: readonly Result[], index: number) => {
  const last = results.length - 1;
  const rowOfDay = (date: string): number => {
    const found = results.findIndex(({ year }) => year === yearOf(date));
    return found === -1 ? last : found;
  };
  return dueMilestones(target).filter(({ date }) => rowOfDay(date) === index);
};

const markOf = (target: TargetEvaluation, milestone: DueMilestone): BarMark => {
  const { required, n, status } = milestone.result;
  return {
    share: n === 0 || required === null ? null : required / n,
    status,
    text: milestoneBrief(target, milestone),
  };
};

const rowOf = (
  target: TargetEvaluation,
  result: Result,
  before: Result | undefined,
  milestones: readonly DueMilestone[],
): BarRow => {
  const noun = chartNoun(target, result);
  const changed =
    before !== undefined && before.counted === result.counted && before.n !== result.n;
  return {
    // An ordinary space: the date may stand under its word, so that the column stays narrow.
    name: resultHead(result).replace('\u00A0', ' '),
    // The line under the bar says that nothing is published; here stands how many it is about.
    end: isSilent(result) ? countOf(result.n, noun) : barEndLabel(result, noun),
    interval: intervalOf(result),
    // An area of which the plan asks nothing has no verdict to show.
    status: result.binding ? { status: result.status, word: verdictWord(target, result) } : null,
    // On the day of a milestone that is due its own mark says the level.
    path: milestones.some(({ date }) => date === result.referenceDate)
      ? null
      : pathOf(target, result),
    marks: milestones.map((milestone) => markOf(target, milestone)),
    heading: changed ? scopeChangeLabel(before.n, result.n, noun) : null,
  };
};

/** Whether two results say the very same, so that one row is enough for both. */
const saysTheSame = (a: Result, b: Result): boolean =>
  a.referenceDate === b.referenceDate &&
  a.status === b.status &&
  a.n === b.n &&
  a.met === b.met &&
  a.notMet === b.notMet;

/**
 * The years and the closing date; a last year that ends on the closing date is not shown twice, and one that
 * has not begun has nothing to draw.
 */
const periodsOf = ({ years, final }: TargetEvaluation): readonly Result[] => [
  ...years.filter(
    (one) => findStep(one, 'rule')?.rule !== 'year-not-begun' && !saysTheSame(one, final),
  ),
  final,
];

const levelOf = (target: TargetEvaluation, results: readonly Result[]) => {
  const asked = results.findLast((result) => result.required !== null && result.n > 0);
  if (asked === undefined || asked.required === null) return null;
  const { required, n } = asked;
  return {
    text: neededLevelLabel(target, asked),
    share: Math.min(1, required / n),
  };
};

/** Whose the dashed marks are, where there are any: of the plan, of this site, or of both. */
const pathKeyOf = (rows: readonly BarRow[], results: readonly Result[]): string | null => {
  const kinds = results.flatMap(({ path }, index) =>
    path === null || rows[index]?.path == null ? [] : [path.kind],
  );
  return kinds.length === 0 ? null : pathKeyLabel([...new Set(kinds)]);
};

/**
 * A target year by year and at closing: one interval bar a year on a shared scale of 0–100 %, the
 * verdict at its end. A year without figures keeps its empty frame; nothing is drawn across it.
 * Where the number of units in scope changes, a rule with the two numbers parts the rows. Targets
 * on a quantity of the whole area get the quantity over time instead.
 */
export const yearsChart = (
  target: TargetEvaluation,
  evaluation: Evaluation,
  options: ChartOptions,
): Chart => {
  if (target.years.some((result) => isQuantityResult(target, result))) {
    return quantityYearsChart(target, evaluation, options);
  }
  const width = options.width ?? DEFAULT_WIDTH;
  const results = periodsOf(target);
  const rows = results.map((result, index) =>
    rowOf(target, result, results[index - 1], milestonesAt(target, results, index)),
  );
  const drawing =
    rows.length === 0
      ? emptyFrame(CHART_WORDS.silentLong, width)
      : barRows(rows, {
          id: options.id,
          width,
          stacked: false,
          nameWidth: YEAR_WIDTH,
          level: levelOf(target, results),
          pathWords: pathKeyOf(rows, results),
          markWords: rows.some(({ marks = [] }) => marks.length > 0)
            ? CHART_WORDS.milestoneKey
            : null,
        });
  return finishChart(
    {
      body: hatchDefinition(options.id) + drawing.body,
      height: drawing.height,
      width,
      title: yearsTitle(target, results),
      subtitle: yearsSubtitle(target, results, evaluation),
      alt: yearsAlt(
        target,
        results,
        dueMilestones(target).map((one) => milestoneBrief(target, one)),
      ),
    },
    options,
    evaluation,
  );
};
