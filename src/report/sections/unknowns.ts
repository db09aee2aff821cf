import { COPY } from '../../text/report/report-copy.ts';
import { askedText } from '../../text/requests/request-words.ts';
import { coverageTable } from '../../text/tables/coverage-table.ts';
import { missingText } from '../../text/verdict/missing.ts';
import { neededText } from '../../text/verdict/needed.ts';
import { allTargets, type ReportScope } from '../../views/reports/report-scope.ts';
import { heading, paragraph } from '../document/blocks.ts';
import type { Block } from '../document/report-document.ts';
import { tableBlock } from '../document/table-block.ts';

/** Part VII: what is missing for certain verdicts, which body holds it, and how much is published. */
export const unknownsSection = (scope: ReportScope): readonly Block[] => {
  const { evaluation } = scope;
  const items = allTargets(scope).flatMap(({ target, result }) => {
    const text = missingText(target, result, evaluation);
    if (text === null) return [];
    const parts = [
      text,
      neededText(target, result, evaluation),
      askedText(target.indicator, evaluation),
    ];
    return [{ label: target.shortName, text: parts.filter((part) => part !== null).join(' ') }];
  });
  return [
    heading(1, COPY.unknowns),
    paragraph(COPY.unknownsIntro),
    ...(items.length === 0
      ? [paragraph(COPY.nothingMissing)]
      : [{ kind: 'terms' as const, items }]),
    tableBlock(coverageTable(evaluation)),
  ];
};
