import { unitInline } from '../../text/names/unit-names.ts';
import { territoryTargetsText } from '../../text/report/report-copy.ts';
import { reportArea } from '../../views/reports/report-area.ts';
import type { ReportScope } from '../../views/reports/report-scope.ts';
import { paragraph } from '../document/blocks.ts';
import type { Block } from '../document/report-document.ts';

/**
 * Of an area below the plan's territory: the targets that the plan sets for the territory as a whole
 * and that have no result for the area. Their results are in the report of the territory.
 */
export const territoryTargets = ({ evaluation, whole, area }: ReportScope): readonly Block[] => {
  const own = new Set(evaluation.targets.map(({ id }) => id));
  const targets = whole.targets.filter(({ id }) => !own.has(id));
  const territory = unitInline(reportArea(whole, whole.plan.territoryCode));
  return targets.length === 0
    ? []
    : [paragraph(territoryTargetsText(targets, territory, unitInline(area)))];
};
