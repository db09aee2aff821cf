import { STATUSES } from '../../evaluation/record/evaluation.ts';
import { cell, statusCell } from '../../text/format/table.ts';
import { COPY, HOW_TO_READ, STATUS_COLUMNS, siteText } from '../../text/report/report-copy.ts';
import { statusWords } from '../../text/verdict/status.ts';
import { allTargets, type ReportScope } from '../../views/reports/report-scope.ts';
import { heading, list, paragraph } from '../document/blocks.ts';
import type { Block } from '../document/report-document.ts';

/** Part VIII: what the verdicts of this report mean, and what every number in it is and is not. */
export const howToReadSection = (scope: ReportScope): readonly Block[] => {
  const { evaluation } = scope;
  const used = new Set(allTargets(scope).map(({ result }) => result.status));
  const statuses = STATUSES.filter((status) => used.has(status));
  return [
    heading(1, COPY.howToRead),
    ...list(HOW_TO_READ),
    ...(statuses.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: COPY.statusCaption,
            size: 'small' as const,
            columns: STATUS_COLUMNS,
            rows: statuses.map((status) => {
              const { word, definition } = statusWords(status);
              return [statusCell(status, word), cell(definition)];
            }),
          },
        ]),
    paragraph(siteText(evaluation), 'note'),
  ];
};
