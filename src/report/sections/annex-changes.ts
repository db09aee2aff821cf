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
import { changesTable } from './unit-tables.ts';

/** A title and what stands under it; left out where that is nothing. */
type Part = readonly [title: string, blocks: readonly Block[]];

const corrected = (scope: ReportScope): readonly Block[] =>
  correctionGroups(toldInReports(scope.evaluation), noLink)
    .map(correctionLines)
    .flatMap(({ lead, lines }) => [paragraph(lead), ...list(lines)]);

/** Annex: units that changed, what is new since the edition before, corrections, contradictions, withdrawals, conflicts. */
export const changesAnnex = (scope: ReportScope): readonly Block[] => {
  const { whole } = scope;
  const evaluation = toldInReports(scope.evaluation);
  const { contradictions, withdrawals, conflicts } = evaluation;
  const units = changesTable(scope);
  const corrections = corrected(scope);
  const all: readonly Part[] = [
    [COPY.unitChanges, units === null ? [] : [units]],
    [COPY.sinceEdition, sinceEdition(scope)],
    [
      COPY.allCorrections,
      corrections.length === 0 ? [] : [paragraph(COPY.correctionsIntro), ...corrections],
    ],
    [
      COPY.contradictions,
      contradictions.length === 0
        ? []
        : [paragraph(COPY.contradictionsIntro), tableBlock(contradictionsTable(evaluation))],
    ],
    [
      COPY.withdrawals,
      withdrawals.length === 0
        ? []
        : [paragraph(COPY.withdrawalsIntro), tableBlock(withdrawalsTable(evaluation))],
    ],
    [
      COPY.conflicts,
      conflicts.length === 0
        ? []
        : [paragraph(COPY.conflictsIntro), tableBlock(conflictsTable(evaluation, whole))],
    ],
  ];
  const parts = all.filter(([, blocks]) => blocks.length > 0);
  return parts.length === 0
    ? []
    : [
        heading(1, COPY.annexChanges, { newPage: true }),
        ...parts.flatMap(([title, blocks], index) => [
          heading(2, `${index + 1}. ${title}`, { unlisted: true }),
          ...blocks,
        ]),
      ];
};
