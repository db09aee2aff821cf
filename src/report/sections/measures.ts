import type { Evaluation } from '../../evaluation/evaluation.ts';
import { periodInline } from '../../text/plan-period.ts';
import { measuresTable } from '../../text/tables/measures-table.ts';
import { heading, paragraph } from '../blocks.ts';
import { tableBlock } from '../cells.ts';
import { COPY, measuresIntro } from '../copy.ts';
import type { Block } from '../report-document.ts';
import type { ReportScope } from '../report-scope.ts';

/** The tasks with what was known of them at the end of the period, later progress left out. */
const atEndOf = (evaluation: Evaluation, to: string): Evaluation => ({
  ...evaluation,
  measures: evaluation.measures.map((measure) => ({
    ...measure,
    progress: measure.progress.filter((entry) => entry.date <= to),
  })),
});

/** Part IV: the tasks of the plan as far as their text is known, and what is known of each. */
export const measuresSection = ({ evaluation, year, to }: ReportScope): readonly Block[] => [
  heading(1, COPY.measures),
  paragraph(measuresIntro(evaluation.plan, periodInline(year, evaluation.plan))),
  tableBlock(measuresTable(atEndOf(evaluation, to))),
];
