import { intervalChart } from '../../charts/interval-chart.ts';
import { yearsChart } from '../../charts/years-chart.ts';
import type { Evaluation, TargetEvaluation } from '../../evaluation/evaluation.ts';
import { answer } from '../../text/answer.ts';
import { clauseName } from '../../text/clause-name.ts';
import { missingText } from '../../text/missing.ts';
import { statusText } from '../../text/status.ts';
import { areasTable } from '../../text/tables/areas-table.ts';
import { readingsTable } from '../../text/tables/readings-table.ts';
import { yearsTable } from '../../text/tables/years-table.ts';
import { workingLines } from '../../text/working.ts';
import { heading, paragraph } from '../blocks.ts';
import { tableBlock } from '../cells.ts';
import { COPY, promiseWords, readingWords, rowsWords } from '../copy.ts';
import { FONT_FAMILY } from '../pdf/fonts.ts';
import { CHART_WIDTH } from '../pdf/page.ts';
import type { Block } from '../report-document.ts';
import type { TargetInYear } from '../report-scope.ts';
import { rowList } from '../row-list.ts';

const chartOptions = (id: string) => ({ id, font: FONT_FAMILY, width: CHART_WIDTH });

/** Whether any year of a target has a figure, so that there is something to draw. */
const hasFigures = ({ years }: TargetEvaluation): boolean =>
  years.some(({ figuresTo }) => figuresTo !== null);

/** Charts and table over the years; where no year has any figure, a sentence that says so. */
const years = ({ target, result }: TargetInYear, evaluation: Evaluation): readonly Block[] => {
  if (!hasFigures(target)) return [paragraph(COPY.noFigures)];
  const interval = chartOptions(`${target.id}-interval`);
  const overYears = chartOptions(`${target.id}-years`);
  return [
    { kind: 'figure', chart: intervalChart(target, result, evaluation, interval) },
    { kind: 'figure', chart: yearsChart(target, evaluation, overYears) },
    tableBlock(yearsTable(target, evaluation)),
  ];
};

/** The chain of reasons; clause and reading, which stand above in full, are not said again. */
const working = ({ target, result }: TargetInYear, evaluation: Evaluation): Block => ({
  kind: 'terms',
  items: workingLines(target, result, evaluation)
    .filter(({ clause, text }) => clause === null && text !== target.reading)
    .map(({ label, text, rows }) => ({
      label,
      text: rows.length === 0 ? text : `${text}\n${rowsWords(rowList(rows))}`,
    })),
});

const missing = ({ target, result }: TargetInYear, evaluation: Evaluation): readonly Block[] => {
  const text = missingText(target, result, evaluation);
  return text === null ? [] : [heading(3, COPY.missing), paragraph(text)];
};

const readings = ({ target }: TargetInYear, evaluation: Evaluation): readonly Block[] =>
  target.readings.length === 0
    ? []
    : [heading(3, COPY.readings), tableBlock(readingsTable(target, evaluation))];

/** One target in one year, in the order of its page: answer, promise, figures, reasons, gaps. */
export const targetSection = (
  inYear: TargetInYear,
  evaluation: Evaluation,
  number: number,
): readonly Block[] => {
  const { target, result } = inYear;
  return [
    heading(2, `${number}. ${target.shortName}`),
    {
      kind: 'verdict',
      status: result.status,
      word: statusText(result.status, target.kind).word,
      answer: answer(target, result, evaluation),
    },
    heading(3, COPY.promise),
    paragraph(promiseWords(clauseName(target.clause), target.statement), 'quote'),
    paragraph(readingWords(target.reading)),
    ...years(inYear, evaluation),
    ...areas(inYear, evaluation),
    heading(3, COPY.working),
    working(inYear, evaluation),
    ...missing(inYear, evaluation),
    ...readings(inYear, evaluation),
  ];
};

/** The table by district; a total for the whole territory has none. */
const areas = ({ target, result }: TargetInYear, evaluation: Evaluation): readonly Block[] =>
  target.mode === 'total' ? [] : [tableBlock(areasTable(target, result.year, evaluation))];
