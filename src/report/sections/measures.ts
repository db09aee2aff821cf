import { measuresOn, taskCounts } from '../../evaluation/record/due-dates.ts';
import type { MeasureEvaluation } from '../../evaluation/record/evaluation.ts';
import { earlier } from '../../schema/dates.ts';
import { dueDatesText, silentTasksLead } from '../../text/names/due-words.ts';
import { measureLines } from '../../text/names/measure-words.ts';
import { periodInline } from '../../text/names/plan-period.ts';
import { unitInline } from '../../text/names/unit-names.ts';
import { COPY, measuresIntro, measuresOfWhole } from '../../text/report/report-copy.ts';
import { dueCountsTable } from '../../text/tables/due-counts-table.ts';
import { measuresTable } from '../../text/tables/measures-table.ts';
import { reportArea } from '../../views/reports/report-area.ts';
import type { ReportScope } from '../../views/reports/report-scope.ts';
import { heading, list, paragraph } from '../document/blocks.ts';
import type { Block } from '../document/report-document.ts';
import { tableBlock } from '../document/table-block.ts';

/**
 * Part V: the tasks of the plan as far as their text is known, counted by their due dates as they stood at the end of
 * the period; then each of which something is known, and the others by their clauses: their words are the plan's.
 */
export const measuresSection = (scope: ReportScope): readonly Block[] => {
  const { evaluation, whole, year, area, to, isWhole } = scope;
  const territory = unitInline(reportArea(whole, whole.plan.territoryCode));
  // Of a district nothing is told apart: the report of the territory has it all.
  if (!isWhole) {
    return [heading(1, COPY.measures), paragraph(measuresOfWhole(territory, unitInline(area)))];
  }
  const day = earlier(to, evaluation.asOf);
  const measures = measuresOn(evaluation.measures, day);
  const counts = taskCounts(measures);
  const isTold = (one: MeasureEvaluation): boolean => one.progress.length + one.dueDates.length > 0;
  const told = measures.filter(isTold);
  const untold = measures.filter((one) => !isTold(one));
  const ofDueDates = dueDatesText(counts);
  return [
    heading(1, COPY.measures),
    paragraph(measuresIntro(evaluation.plan, periodInline(year, evaluation.plan))),
    ...(ofDueDates === null ? [] : [paragraph(ofDueDates)]),
    ...(counts.dueDates === 0 ? [] : [tableBlock(dueCountsTable(counts, day))]),
    ...(told.length === 0 ? [] : [tableBlock(measuresTable(told))]),
    ...(untold.length === 0 ? [] : [paragraph(silentTasksLead(untold.length, day))]),
    ...list(measureLines(untold)),
  ];
};
