import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import { periodInline } from '../../text/names/plan-period.ts';
import { unitInline } from '../../text/names/unit-names.ts';
import { COPY, measuresIntro, measuresOfWhole } from '../../text/report/report-copy.ts';
import { measuresTable } from '../../text/tables/measures-table.ts';
import { reportArea } from '../../views/reports/report-area.ts';
import type { ReportScope } from '../../views/reports/report-scope.ts';
import { heading, paragraph } from '../document/blocks.ts';
import type { Block } from '../document/report-document.ts';
import { tableBlock } from '../document/table-block.ts';

/** The tasks with what was known of them at the end of the period, later progress left out. */
const atEndOf = (evaluation: Evaluation, to: string): Evaluation => ({
  ...evaluation,
  measures: evaluation.measures.map((measure) => ({
    ...measure,
    progress: measure.progress.filter((entry) => entry.date <= to),
  })),
});

/** Part IV: the tasks of the plan as far as their text is known, and what is known of each. */
export const measuresSection = (scope: ReportScope): readonly Block[] => {
  const { evaluation, whole, year, area, to, isWhole } = scope;
  const territory = unitInline(reportArea(whole, whole.plan.territoryCode));
  return [
    heading(1, COPY.measures),
    paragraph(measuresIntro(evaluation.plan, periodInline(year, evaluation.plan))),
    ...(isWhole ? [] : [paragraph(measuresOfWhole(territory, unitInline(area)))]),
    tableBlock(measuresTable(atEndOf(evaluation, to))),
  ];
};
