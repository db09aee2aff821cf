import { lowerFirst } from '../../text/format/letter-case.ts';
import { unitInline } from '../../text/names/unit-names.ts';
import { comparisonText } from '../../text/report/report-copy.ts';
import { unitComparison } from '../../text/tables/unit-comparison-table.ts';
import { answerParts } from '../../text/verdict/answer.ts';
import { reportArea } from '../../views/reports/report-area.ts';
import { type ReportScope, resultIn, type TargetInYear } from '../../views/reports/report-scope.ts';
import { paragraph } from '../document/blocks.ts';
import type { Block, TableBlock } from '../document/report-document.ts';
import { tableBlock } from '../document/table-block.ts';

/** Of an area below the plan's territory: what is known of the whole in the time of the report. */
export const comparisonParagraph = (
  { target: { id } }: TargetInYear,
  { whole, year, isWhole }: ReportScope,
): readonly Block[] => {
  const target = whole.targets.find((one) => one.id === id);
  const result = target && resultIn(target, { evaluation: whole, year });
  if (isWhole || target === undefined || result === undefined) return [];
  const territory = unitInline(reportArea(whole, whole.plan.territoryCode));
  return [paragraph(comparisonText(territory, answerParts(target, result, whole)))];
};

/** The caption with the target it is about, so that tables and files can be told apart. */
const withTarget = (table: TableBlock, name: string): TableBlock => ({
  ...table,
  caption: `${name}: ${lowerFirst(table.caption)}`,
});

/** Of an area below the plan's territory: a target beside the whole territory, year by year. */
export const comparisonTable = (
  { target: { id } }: TargetInYear,
  { whole, area, isWhole }: ReportScope,
): readonly Block[] => {
  const target = whole.targets.find((one) => one.id === id);
  const comparison = target && unitComparison(target, area.code, whole);
  if (isWhole || target === undefined || comparison === undefined || comparison === null) return [];
  return [
    withTarget(tableBlock(comparison.table), target.shortName),
    ...comparison.notes.map((note) => paragraph(note, 'note')),
  ];
};
