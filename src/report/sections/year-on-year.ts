import { resultHead } from '../../text/verdict/result-cells.ts';
import { resultOf } from '../../views/result-of.ts';
import { heading, paragraph } from '../document/blocks.ts';
import { textCell } from '../document/cells.ts';
import { COPY, pathCaption, trendsIntro, words, yearOnYearCaption } from '../document/copy.ts';
import { reportYears } from '../document/report-area.ts';
import type { Block, ReportColumn, TableBlock } from '../document/report-document.ts';
import { type ReportScope, type TargetInYear, trendTargets } from '../document/report-scope.ts';
import { resultBrief } from '../document/result-brief.ts';
import { targetSection } from './target.ts';

/** The periods that stand side by side: two years, or every year of the plan and the closing date. */
const periodsOf = ({ year, evaluation }: ReportScope): readonly (number | null)[] =>
  year === null ? [...reportYears(evaluation), null] : [year - 1, year];

/** The head of a column: "Năm 2024"; the closing date as the targets have it, where they agree. */
const headOf = (year: number | null, { evaluation }: ReportScope): ReportColumn => {
  if (year !== null) return words(`Năm\u00A0${year}`);
  const heads = new Set(evaluation.targets.map(({ final }) => resultHead(final)));
  const [only] = heads;
  return words(heads.size === 1 && only !== undefined ? only : 'Thời điểm chốt');
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
    columns: [words('Mục tiêu'), ...periods.map((one) => headOf(one, scope))],
    rows: evaluation.targets.map((target) => [
      textCell(target.shortName),
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
