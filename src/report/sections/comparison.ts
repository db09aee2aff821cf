import { lowerFirst } from '../../text/format/letter-case.ts';
import { unitInline } from '../../text/names/unit-names.ts';
import { comparisonHeading, comparisonText } from '../../text/report/report-copy.ts';
import { unitComparison } from '../../text/tables/unit-comparison-table.ts';
import { answerParts } from '../../text/verdict/answer.ts';
import { reportArea } from '../../views/reports/report-area.ts';
import type { ReportScope, TargetInYear } from '../../views/reports/report-scope.ts';
import { resultOf } from '../../views/result-of.ts';
import { heading, paragraph } from '../document/blocks.ts';
import type { Block, TableBlock } from '../document/report-document.ts';
import { tableBlock } from '../document/table-block.ts';

/** The caption with the target it is about, so that tables and files can be told apart. */
const withTarget = (table: TableBlock, name: string): TableBlock => ({
  ...table,
  caption: `${name}: ${lowerFirst(table.caption)}`,
});

/**
 * Of an area below the plan's territory: a target beside the whole territory, year by year, and what
 * is known of the whole in the year of the report. Nothing in a report of the territory itself.
 */
export const comparisonBlocks = (
  { target: { id } }: TargetInYear,
  { whole, area, year, isWhole }: ReportScope,
): readonly Block[] => {
  const target = whole.targets.find((one) => one.id === id);
  if (isWhole || target === undefined) return [];
  const territory = unitInline(reportArea(whole, whole.plan.territoryCode));
  const result = resultOf(target, year);
  const comparison = unitComparison(target, area.code, whole);
  return [
    heading(3, comparisonHeading(territory)),
    ...(comparison === null ? [] : [withTarget(tableBlock(comparison.table), target.shortName)]),
    ...(comparison?.notes ?? []).map((note) => paragraph(note, 'note')),
    ...(result === undefined
      ? []
      : [paragraph(comparisonText(territory, answerParts(target, result, whole)))]),
  ];
};
