import { conflictsTable } from '../../text/tables/conflicts-table.ts';
import { correctionsTable } from '../../text/tables/corrections-table.ts';
import { heading, paragraph } from '../blocks.ts';
import { tableBlock } from '../cells.ts';
import { COPY } from '../copy.ts';
import type { Block } from '../report-document.ts';
import type { ReportScope } from '../report-scope.ts';

/** Part VI: corrections on record, and figures on which the sources disagree. */
export const correctionsSection = ({ evaluation }: ReportScope): readonly Block[] => [
  heading(1, COPY.corrections),
  ...(evaluation.corrections.length === 0
    ? [paragraph(COPY.noCorrections)]
    : [paragraph(COPY.correctionsIntro), tableBlock(correctionsTable(evaluation))]),
  ...(evaluation.conflicts.length === 0
    ? []
    : [paragraph(COPY.conflictsIntro), tableBlock(conflictsTable(evaluation))]),
];
