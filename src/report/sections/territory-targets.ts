import { lowerFirst } from '../../text/format/letter-case.ts';
import { unitInline, unitTitle } from '../../text/names/unit-names.ts';
import { territoryTargetsHeading, territoryTargetsIntro } from '../../text/report/report-copy.ts';
import { yearSummaryTable } from '../../text/tables/year-summary-table.ts';
import { reportArea } from '../../views/reports/report-area.ts';
import type { ReportScope } from '../../views/reports/report-scope.ts';
import { heading, paragraph } from '../document/blocks.ts';
import type { Block } from '../document/report-document.ts';
import { tableBlock } from '../document/table-block.ts';

/**
 * Of an area below the plan's territory: the targets that the plan sets for the territory as a whole
 * and that have no result for the area, with the territory's results to compare with.
 */
export const territoryTargets = (scope: ReportScope, number: number): readonly Block[] => {
  const { evaluation, whole, year, area } = scope;
  const own = new Set(evaluation.targets.map(({ id }) => id));
  const targets = whole.targets.filter(({ id }) => !own.has(id));
  if (targets.length === 0) return [];
  const territory = reportArea(whole, whole.plan.territoryCode);
  const table = tableBlock(yearSummaryTable({ ...whole, targets }, year));
  return [
    heading(2, `${number}. ${territoryTargetsHeading(unitInline(territory))}`),
    paragraph(territoryTargetsIntro(unitInline(territory), unitInline(area))),
    { ...table, caption: `${unitTitle(territory)}: ${lowerFirst(table.caption)}` },
  ];
};
