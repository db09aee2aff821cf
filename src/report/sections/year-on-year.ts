import { clauseName } from '../../text/format/clause-name.ts';
import { cell } from '../../text/format/table.ts';
import { shortCode } from '../../text/report/brief-words.ts';
import {
  COPY,
  noFiguresOf,
  pathCaption,
  pathColumns,
  periodHead,
  promiseLine,
  trendsIntro,
  yearOnYearCaption,
} from '../../text/report/report-copy.ts';
import { resultBrief } from '../../text/report/result-brief.ts';
import { answer } from '../../text/verdict/answer.ts';
import { resultHead } from '../../text/verdict/result-cells.ts';
import { verdictWord } from '../../text/verdict/verdict-word.ts';
import { reportYears } from '../../views/reports/report-area.ts';
import {
  type ReportScope,
  resultIn,
  type TargetInYear,
  trendTargets,
} from '../../views/reports/report-scope.ts';
import { resultOf } from '../../views/result-of.ts';
import { heading, paragraph } from '../document/blocks.ts';
import type { Block, TableBlock } from '../document/report-document.ts';
import { laterBlocks } from './target.ts';

/** The periods that stand side by side: two years, or every year of the plan and the closing date. */
const periodsOf = ({ year, evaluation }: ReportScope): readonly (number | null)[] =>
  year === null ? [...reportYears(evaluation), null] : [year - 1, year];

/** The head of a column: "Năm 2024"; the closing date as the targets have it, where they agree. */
const headOf = (year: number | null, { evaluation }: ReportScope): string => {
  const heads = new Set(evaluation.targets.map(({ final }) => resultHead(final)));
  const [only] = heads;
  return periodHead(year, heads.size === 1 ? only : undefined);
};

/** Every target in the periods side by side; null where the area has none. */
const table = (scope: ReportScope): TableBlock | null => {
  const { evaluation, year } = scope;
  const periods = periodsOf(scope);
  if (evaluation.targets.length === 0) return null;
  return {
    kind: 'table',
    caption: year === null ? pathCaption : yearOnYearCaption(year),
    size: 'small',
    columns: pathColumns(periods.map((one) => headOf(one, scope))),
    rows: evaluation.targets.map((target) => [
      cell(`${shortCode(target)} · ${target.shortName}`),
      ...periods.map((one) =>
        resultBrief(
          target,
          one === year ? resultIn(target, scope) : resultOf(target, one),
          evaluation,
        ),
      ),
    ]),
  };
};

/** Whether anything is known of a trend in any year, so that it is told apart from those of which nothing is. */
const isKnown = ({ target }: TargetInYear): boolean =>
  [...target.years, target.final].some(
    ({ figuresTo, quantity }) =>
      figuresTo !== null ||
      (quantity !== null && (quantity.value !== null || quantity.base !== null)),
  );

/** One trend: its answer. Its years are numbers in the table above, and drawn in the annex. */
const trend = (one: TargetInYear, scope: ReportScope): readonly Block[] => {
  const { target, result } = one;
  return [
    heading(2, `${shortCode(target)} · ${target.shortName}`, { unlisted: true }),
    {
      kind: 'verdict',
      status: result.status,
      word: verdictWord(target, result),
      answer: answer(target, result, scope.evaluation),
    },
    ...laterBlocks(one, scope),
  ];
};

/** The targets that are judged against the year before: the clause once, then each of which anything is known. */
const trends = (scope: ReportScope, targets: readonly TargetInYear[]): readonly Block[] => {
  if (targets.length === 0) return [];
  const clauses = new Map(
    targets.map(({ target }) => [
      target.clause,
      promiseLine(clauseName(target.clause), target.statement),
    ]),
  );
  const silent = targets.filter((one) => !isKnown(one));
  return [
    paragraph(trendsIntro(scope.evaluation.plan), 'note'),
    ...[...clauses.values()].map((text) => paragraph(text, 'quote')),
    ...targets.filter(isKnown).flatMap((one) => trend(one, scope)),
    ...(silent.length === 0
      ? []
      : [paragraph(noFiguresOf(silent.map(({ target }) => shortCode(target))))]),
  ];
};

/**
 * Part III: every target beside the year before, or for the whole period year by year; then the
 * targets that are judged against the year before.
 */
export const yearOnYearSection = (scope: ReportScope): readonly Block[] => {
  const block = table(scope);
  return [
    heading(1, scope.year === null ? COPY.path : COPY.trends),
    ...(block === null ? [] : [block]),
    ...trends(scope, trendTargets(scope)),
  ];
};
