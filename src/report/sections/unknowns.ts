import { UNKNOWN_HOLDER } from '../../text/report/brief-words.ts';
import { holderText } from '../../text/report/holder-text.ts';
import { COPY } from '../../text/report/report-copy.ts';
import { openByHolder } from '../../views/reports/open-by-holder.ts';
import { allTargets, type ReportScope } from '../../views/reports/report-scope.ts';
import { heading, paragraph } from '../document/blocks.ts';
import type { Block } from '../document/report-document.ts';

/** Part VI: what is missing for certain verdicts, by the body that holds it. */
export const unknownsSection = (scope: ReportScope): readonly Block[] => {
  const { evaluation } = scope;
  const items = openByHolder(allTargets(scope), evaluation).map(({ holder, targets }) => ({
    label: holder === '' ? UNKNOWN_HOLDER : holder,
    text: holderText(targets, evaluation),
  }));
  return [
    heading(1, COPY.unknowns),
    ...(items.length === 0
      ? [paragraph(COPY.nothingMissing)]
      : [paragraph(COPY.unknownsIntro), { kind: 'terms' as const, items }]),
  ];
};
