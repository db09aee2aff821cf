import { yearsChart } from '../../charts/time/years-chart.ts';
import type { TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { clauseName } from '../../text/format/clause-name.ts';
import { isOwnUnit } from '../../text/names/scope-words.ts';
import { shortCode } from '../../text/report/brief-words.ts';
import {
  laterFigures,
  promiseLine,
  readingLine,
  sameClause,
} from '../../text/report/report-copy.ts';
import { answer } from '../../text/verdict/answer.ts';
import { verdictWord } from '../../text/verdict/verdict-word.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import type { ReportScope, TargetInYear } from '../../views/reports/report-scope.ts';
import { heading, paragraph } from '../document/blocks.ts';
import { CHART_WIDTH } from '../document/page.ts';
import type { Block } from '../document/report-document.ts';
import { FONT_FAMILY } from '../pdf/content/fonts.ts';
import { comparisonParagraph } from './comparison.ts';

/** Whether any year of a target has a figure, so that there is something to draw. */
const hasFigures = ({ years }: TargetEvaluation): boolean =>
  years.some(({ figuresTo }) => figuresTo !== null);

/** The years up to the time of the report; none where no year has any figure, which the answer has said. */
export const targetCharts = (
  { target }: TargetInYear,
  { evaluation }: ReportScope,
): readonly Block[] => {
  // Of one unit there is nothing to draw a share of; the table beside the whole says it year by year.
  if (!hasFigures(target) || isOwnUnit(target, target.final, evaluation)) return [];
  const options = { id: `${target.id}-years`, font: FONT_FAMILY, width: CHART_WIDTH };
  // Before the plan nothing was promised: those years are in the table of the annex.
  const years = target.years.filter(({ notJudged }) => notJudged !== 'before-plan');
  return [{ kind: 'figure', chart: yearsChart({ ...target, years }, evaluation, options) }];
};

/** A marked line with the newest figures that are later than the time of the report; none where there are none. */
export const laterBlocks = ({ target }: TargetInYear, scope: ReportScope): readonly Block[] => {
  const later = indexOf(scope.full).target(target.id)?.final;
  return later === undefined || later.figuresTo === null || later.figuresTo <= scope.to
    ? []
    : [paragraph(laterFigures(target, later, scope.evaluation), 'note')];
};

/** The plan's own words, once for all targets that stand in one clause, and how this site reads them. */
export const promiseBlocks = (
  { target }: TargetInYear,
  before: readonly TargetInYear[],
): readonly Block[] => {
  const first = before.find((one) => one.target.clause === target.clause);
  const clause = clauseName(target.clause);
  return [
    first === undefined
      ? paragraph(promiseLine(clause, target.statement), 'quote')
      : paragraph(sameClause(clause, shortCode(first.target)), 'note'),
    paragraph(readingLine(target.reading), 'note'),
  ];
};

/**
 * One target in the time of the report: answer, promise, what was reached over the years, the whole territory to compare
 * with. Its working, other readings and tables are in the annex; in the report of a district the plan's words too, as
 * they are the same in all of them.
 * @param before the targets that stand above it
 */
export const targetSection = (
  inYear: TargetInYear,
  scope: ReportScope,
  number: number,
  before: readonly TargetInYear[],
): readonly Block[] => {
  const { target, result } = inYear;
  const { evaluation } = scope;
  return [
    heading(2, `${number}. ${shortCode(target)} · ${target.shortName}`, {
      unlisted: !scope.isWhole,
    }),
    {
      kind: 'verdict',
      status: result.status,
      word: verdictWord(target, result),
      answer: answer(target, result, evaluation),
    },
    ...(scope.isWhole ? promiseBlocks(inYear, before) : []),
    ...targetCharts(inYear, scope),
    ...comparisonParagraph(inYear, scope),
    ...laterBlocks(inYear, scope),
  ];
};
