import { intervalChart } from '../../charts/interval/interval-chart.ts';
import { yearsChart } from '../../charts/time/years-chart.ts';
import type { Evaluation, RowRef, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { clauseName } from '../../text/format/clause-name.ts';
import { rowPhrases } from '../../text/names/row-words.ts';
import { isOwnUnit } from '../../text/names/scope-words.ts';
import { unitInline } from '../../text/names/unit-names.ts';
import {
  COPY,
  closingText,
  noFigures,
  promiseLine,
  readingLine,
  rowsLines,
} from '../../text/report/report-copy.ts';
import { areasTable } from '../../text/tables/areas-table.ts';
import { readingsTable } from '../../text/tables/readings-table.ts';
import { yearsTable } from '../../text/tables/years-table.ts';
import { answer } from '../../text/verdict/answer.ts';
import { dueMilestones, milestoneHead, milestoneText } from '../../text/verdict/milestone-words.ts';
import { missingText } from '../../text/verdict/missing.ts';
import { verdictWord } from '../../text/verdict/verdict-word.ts';
import { workingLines } from '../../text/verdict/working.ts';
import type { ReportScope, TargetInYear } from '../../views/reports/report-scope.ts';
import { heading, paragraph } from '../document/blocks.ts';
import { CHART_WIDTH } from '../document/page.ts';
import type { Block } from '../document/report-document.ts';
import { tableBlock } from '../document/table-block.ts';
import { FONT_FAMILY } from '../pdf/content/fonts.ts';
import { comparisonBlocks } from './comparison.ts';

const chartOptions = (id: string) => ({ id, font: FONT_FAMILY, width: CHART_WIDTH });

/** Whether any year of a target has a figure, so that there is something to draw. */
const hasFigures = ({ years }: TargetEvaluation): boolean =>
  years.some(({ figuresTo }) => figuresTo !== null);

/** Charts and table over the years; where no year has any figure, a sentence that says so. */
const years = (
  { target, result }: TargetInYear,
  { evaluation, area }: ReportScope,
): readonly Block[] => {
  if (!hasFigures(target)) return [paragraph(noFigures(unitInline(area)))];
  // Of one unit there is nothing to draw a share of; the table beside the whole says it year by year.
  if (isOwnUnit(target, target.final, evaluation)) return [];
  const interval = chartOptions(`${target.id}-interval`);
  // Where there is no verdict, the table beside the whole territory says more and stands instead.
  const overYears = { ...chartOptions(`${target.id}-years`), tableFollows: result.binding };
  return [
    { kind: 'figure', chart: intervalChart(target, result, evaluation, interval) },
    { kind: 'figure', chart: yearsChart(target, evaluation, overYears) },
    ...(result.binding ? [tableBlock(yearsTable(target, evaluation))] : []),
  ];
};

/** A text with the rows it rests on below it. */
const withRows = (text: string, rows: readonly RowRef[], { whole, isWhole }: ReportScope): string =>
  `${text}${rowsLines(rowPhrases(rows, whole, isWhole ? 'record' : 'nothing'))}`;

/** The chain of reasons; clause and reading, which stand above in full, are not said again. */
const working = ({ target, result }: TargetInYear, scope: ReportScope): Block => ({
  kind: 'terms',
  items: workingLines(target, result, scope.evaluation)
    .filter(({ clause, text }) => clause === null && text !== target.reading)
    .map(({ label, text, rows }) => ({
      label,
      text: withRows(text, rows, scope),
    })),
});

/** The milestones that are promises of their own: what was asked on each day and how it was judged. */
const milestones = ({ target }: TargetInYear, scope: ReportScope): readonly Block[] => {
  const items = dueMilestones(target).map((milestone) => {
    const text = milestoneText(target, milestone, scope.evaluation);
    const { rows } = milestone.result;
    const label = milestoneHead(milestone);
    return { label, text: withRows(text, rows, scope) };
  });
  return items.length === 0 ? [] : [heading(3, COPY.milestones), { kind: 'terms', items }];
};

const missing = ({ target, result }: TargetInYear, evaluation: Evaluation): readonly Block[] => {
  const text = missingText(target, result, evaluation);
  return text === null ? [] : [heading(3, COPY.missing), paragraph(text)];
};

const readings = ({ target }: TargetInYear, evaluation: Evaluation): readonly Block[] =>
  target.readings.length === 0
    ? []
    : [heading(3, COPY.readings), tableBlock(readingsTable(target, evaluation))];

/** When and why the target is closed, where that is not when it is due. */
const closing = ({ target, result }: TargetInYear): readonly Block[] =>
  result.due || target.closingDate !== target.dueDate
    ? [paragraph(closingText(target.closingDate, target.closingReason))]
    : [];

/** The table by district; a total for the whole territory and one district have none. */
const areas = (
  { target, result }: TargetInYear,
  { evaluation, isWhole }: ReportScope,
): readonly Block[] =>
  target.mode === 'total' || !isWhole
    ? []
    : [tableBlock(areasTable(target, result.year, evaluation))];

/**
 * One target in one year or at its closing date, in the order of its page: answer, promise, figures,
 * the whole territory to compare with, reasons, gaps.
 */
export const targetSection = (
  inYear: TargetInYear,
  scope: ReportScope,
  number: number,
): readonly Block[] => {
  const { target, result } = inYear;
  const { evaluation } = scope;
  return [
    heading(2, `${number}. ${target.shortName}`),
    {
      kind: 'verdict',
      status: result.status,
      word: verdictWord(target, result),
      answer: answer(target, result, evaluation),
    },
    heading(3, COPY.promise),
    paragraph(promiseLine(clauseName(target.clause), target.statement), 'quote'),
    paragraph(readingLine(target.reading)),
    ...closing(inYear),
    ...milestones(inYear, scope),
    ...years(inYear, scope),
    ...areas(inYear, scope),
    ...comparisonBlocks(inYear, scope),
    heading(3, COPY.working),
    working(inYear, scope),
    ...missing(inYear, evaluation),
    ...readings(inYear, evaluation),
  ];
};
