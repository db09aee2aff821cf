import { periodInline } from '../../text/plan-period.ts';
import { STATUS_ORDER, statusText } from '../../text/status.ts';
import { yearSummaryTable } from '../../text/tables/year-summary-table.ts';
import { unitInline } from '../../text/unit-names.ts';
import { heading, list, paragraph } from '../blocks.ts';
import { tableBlock } from '../cells.ts';
import { COPY, statusCount, summaryIntro } from '../copy.ts';
import type { Block } from '../report-document.ts';
import { allTargets, type ReportScope, type TargetInYear } from '../report-scope.ts';

/** Targets by the word of their verdict, in the fixed order; a word that none has is left out. */
const byVerdict = (targets: readonly TargetInYear[]): string[] => {
  const names = new Map<string, string[]>();
  for (const status of STATUS_ORDER) {
    for (const { target, result } of targets) {
      if (result.status !== status) continue;
      const { word } = statusText(status, target.kind);
      names.set(word, [...(names.get(word) ?? []), target.shortName]);
    }
  }
  return [...names].map(([word, list]) => statusCount(word, list));
};

/** Part I: what is promised, what is known and the verdict, one row a target. */
export const summarySection = (scope: ReportScope): readonly Block[] => {
  const { evaluation, year, area } = scope;
  return [
    heading(1, COPY.summary, { newPage: true }),
    paragraph(
      summaryIntro(evaluation.plan, unitInline(area), {
        when: periodInline(year, evaluation.plan),
        asOf: evaluation.asOf,
      }),
    ),
    ...list(byVerdict(allTargets(scope))),
    tableBlock(yearSummaryTable(evaluation, year)),
    // The last year's report is the one that says how it all ended.
    ...(year === evaluation.plan.lastYear ? [tableBlock(yearSummaryTable(evaluation, null))] : []),
  ];
};
