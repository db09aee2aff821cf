import { cell } from '../../text/format/table.ts';
import {
  COPY,
  pathCaption,
  pathColumns,
  periodHead,
  trendsIntro,
  yearOnYearCaption,
} from '../../text/report/report-copy.ts';
import { resultBrief } from '../../text/report/result-brief.ts';
import { resultHead } from '../../text/verdict/result-cells.ts';
import { reportYears } from '../../views/reports/report-area.ts';
import {
  type ReportScope,
  type TargetInYear,
  trendTargets,
} from '../../views/reports/report-scope.ts';
import { resultOf } from '../../views/result-of.ts';
import { heading, paragraph } from '../document/blocks.ts';
import type { Block, TableBlock } from '../document/report-document.ts';
import { targetSection } from './target.ts';

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
    size: year === null ? 'small' : 'normal',
    columns: pathColumns(periods.map((one) => headOf(one, scope))),
    rows: evaluation.targets.map((target) => [
      cell(target.shortName),
      ...periods.map((one) => resultBrief(target, resultOf(target, one), evaluation)),
    ]),
  };
};

/** The targets that are judged against the year before, each in a section of its own. */
const trends = (scope: ReportScope, targets: readonly TargetInYear[]): readonly Block[] =>
  targets.length === 0
    ? []
    : [
        paragraph(trendsIntro(scope.evaluation.plan)),
        ...targets.flatMap((one, index) => targetSection(one, scope, index + 1)),
      ];

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
