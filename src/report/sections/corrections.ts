import { COPY } from '../../text/report/report-copy.ts';
import { conflictsTable } from '../../text/tables/conflicts-table.ts';
import { correctionsTable } from '../../text/tables/corrections-table.ts';
import type { ReportScope } from '../../views/reports/report-scope.ts';
import { heading, paragraph } from '../document/blocks.ts';
import type { Block } from '../document/report-document.ts';
import { tableBlock } from '../document/table-block.ts';
import { sinceEdition } from './since-edition.ts';

/**
 * Part VI: what changed since the edition before, all corrections on record, and figures on which the
 * sources disagree.
 */
export const correctionsSection = (scope: ReportScope): readonly Block[] => {
  const { evaluation, whole } = scope;
  return [
    heading(1, COPY.corrections),
    heading(2, `1. ${COPY.sinceEdition}`, { unlisted: true }),
    ...sinceEdition(scope),
    heading(2, `2. ${COPY.allCorrections}`, { unlisted: true }),
    ...(evaluation.corrections.length === 0
      ? [paragraph(COPY.noCorrections)]
      : [paragraph(COPY.correctionsIntro), tableBlock(correctionsTable(evaluation))]),
    ...(evaluation.conflicts.length === 0
      ? []
      : [
          heading(2, `3. ${COPY.conflicts}`, { unlisted: true }),
          paragraph(COPY.conflictsIntro),
          tableBlock(conflictsTable(evaluation, whole)),
        ]),
  ];
};
