import type { RowRef } from '../../evaluation/record/evaluation.ts';
import { rowPhrases } from '../../text/names/row-words.ts';
import { isOwnUnit } from '../../text/names/scope-words.ts';
import { shortCode } from '../../text/report/brief-words.ts';
import { COPY, readingText, rowsLines } from '../../text/report/report-copy.ts';
import { areasTable } from '../../text/tables/areas-table.ts';
import { yearsTable } from '../../text/tables/years-table.ts';
import { readingBlocks } from '../../text/targets/reading-blocks.ts';
import { dueMilestones, milestoneHead, milestoneText } from '../../text/verdict/milestone-words.ts';
import { resultWord, statusKind } from '../../text/verdict/status.ts';
import { workingLines } from '../../text/verdict/working.ts';
import {
  allTargets,
  type ReportScope,
  type TargetInYear,
} from '../../views/reports/report-scope.ts';
import { heading, paragraph } from '../document/blocks.ts';
import type { Block } from '../document/report-document.ts';
import { tableBlock } from '../document/table-block.ts';
import { comparisonTable } from './comparison.ts';
import { promiseBlocks, targetCharts } from './target.ts';

/** A text with the rows it rests on below it. */
const withRows = (text: string, rows: readonly RowRef[], { whole, isWhole }: ReportScope): string =>
  `${text}${rowsLines(rowPhrases(rows, whole, isWhole ? 'record' : 'nothing'))}`;

/** The chain of reasons; clause and reading, which stand in the body in full, are not said again. */
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

/** The numbers of the years; where no year has any figure there are none. */
const years = ({ target, result }: TargetInYear, { evaluation }: ReportScope): readonly Block[] =>
  result.binding &&
  !isOwnUnit(target, target.final, evaluation) &&
  target.years.some(({ figuresTo }) => figuresTo !== null)
    ? [tableBlock(yearsTable(target, evaluation))]
    : [];

/** The table by district; a total for the whole territory and one district have none. */
const areas = (
  { target, result }: TargetInYear,
  { evaluation, isWhole }: ReportScope,
): readonly Block[] =>
  target.mode === 'total' || !isWhole || result.figuresTo === null
    ? []
    : [tableBlock(areasTable(target, result.year, evaluation))];

/** Other readings of the clause: what each would give first, then why. */
const readings = ({ target }: TargetInYear, { evaluation }: ReportScope): readonly Block[] => {
  const items = readingBlocks(target, evaluation).map(({ name, result, mark, facts, why }) => ({
    label: name,
    text: readingText(`${resultWord(result, statusKind(target))}${mark}`, facts, why),
  }));
  return items.length === 0 ? [] : [heading(3, COPY.readings), { kind: 'terms', items }];
};

/** Annex: what each verdict rests on down to the rows, the numbers by year and district, what other readings would give. */
export const workingAnnex = (scope: ReportScope): readonly Block[] => [
  heading(1, COPY.annexWorking, { newPage: true }),
  paragraph(COPY.workingIntro),
  ...allTargets(scope).flatMap((one, index, all) => [
    heading(2, `${shortCode(one.target)} · ${one.target.shortName}`, { unlisted: true }),
    ...(scope.isWhole ? [] : promiseBlocks(one, all.slice(0, index))),
    working(one, scope),
    ...milestones(one, scope),
    ...(one.target.kind === 'trend' ? targetCharts(one, scope) : []),
    ...years(one, scope),
    ...areas(one, scope),
    ...comparisonTable(one, scope),
    ...readings(one, scope),
  ]),
];
