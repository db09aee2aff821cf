import type { Evaluation } from '../../evaluation/evaluation.ts';
import { measuresTable } from '../../text/tables/measures-table.ts';
import { heading, paragraph } from '../blocks.ts';
import { tableBlock } from '../cells.ts';
import { COPY, measuresIntro } from '../copy.ts';
import type { Block } from '../report-document.ts';
import type { ReportScope } from '../report-scope.ts';

/** The tasks with what was known of them at the end of the year, later progress left out. */
const atEndOf = (evaluation: Evaluation, year: number): Evaluation => ({
  ...evaluation,
  measures: evaluation.measures.map((measure) => ({
    ...measure,
    progress: measure.progress.filter((entry) => entry.date <= `${year}-12-31`),
  })),
});

/** Part IV: the tasks of the plan as far as their text is known, and what is known of each. */
export const measuresSection = ({ evaluation, year }: ReportScope): readonly Block[] => [
  heading(1, COPY.measures),
  paragraph(measuresIntro(evaluation.plan, year)),
  tableBlock(measuresTable(atEndOf(evaluation, year))),
];
