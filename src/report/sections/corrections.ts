import { noLink } from '../../text/names/row-words.ts';
import { COPY } from '../../text/report/report-copy.ts';
import { conflictsTable } from '../../text/tables/conflicts-table.ts';
import { contradictionsTable } from '../../text/tables/contradictions-table.ts';
import { correctionGroups, correctionLines } from '../../text/tables/correction-groups.ts';
import { withdrawalsTable } from '../../text/tables/withdrawals-table.ts';
import type { ReportScope } from '../../views/reports/report-scope.ts';
import { toldInReports } from '../../views/reports/told-in-reports.ts';
import { heading, list, paragraph } from '../document/blocks.ts';
import type { Block } from '../document/report-document.ts';
import { tableBlock } from '../document/table-block.ts';
import { sinceEdition } from './since-edition.ts';

/** A title and what stands under it. */
type Part = readonly [title: string, ...blocks: readonly Block[]];

/**
 * Part VI: what changed since the edition before, all corrections on record, and, where there are any, rows
 * that contradict each other, what was withdrawn, and figures on which the sources disagree.
 */
export const correctionsSection = (scope: ReportScope): readonly Block[] => {
  const { whole } = scope;
  const evaluation = toldInReports(scope.evaluation);
  const { corrections, contradictions, withdrawals, conflicts } = evaluation;
  const parts: Part[] = [
    [COPY.sinceEdition, ...sinceEdition(scope)],
    corrections.length === 0
      ? [COPY.allCorrections, paragraph(COPY.noCorrections)]
      : [
          COPY.allCorrections,
          paragraph(COPY.correctionsIntro),
          ...correctionGroups(evaluation, noLink)
            .map(correctionLines)
            .flatMap(({ lead, lines }) => [paragraph(lead), ...list(lines)]),
        ],
  ];
  if (contradictions.length > 0) {
    const table = tableBlock(contradictionsTable(evaluation));
    parts.push([COPY.contradictions, paragraph(COPY.contradictionsIntro), table]);
  }
  if (withdrawals.length > 0) {
    const table = tableBlock(withdrawalsTable(evaluation));
    parts.push([COPY.withdrawals, paragraph(COPY.withdrawalsIntro), table]);
  }
  if (conflicts.length > 0) {
    const table = tableBlock(conflictsTable(evaluation, whole));
    parts.push([COPY.conflicts, paragraph(COPY.conflictsIntro), table]);
  }
  return [
    heading(1, COPY.corrections),
    ...parts.flatMap(([title, ...blocks], i) => [
      heading(2, `${i + 1}. ${title}`, { unlisted: true }),
      ...blocks,
    ]),
  ];
};
