import { TABLES } from '../../../schema/index.ts';
import { changesOf } from '../changes/changed-tables.ts';
import type { ContributionCheck } from '../changes/contribution.ts';
import { changeFindings, lostFinding } from '../changes/row-facts.ts';

/** An edition that everybody sees is listed otherwise, or no longer. */
export const baseEditionChanged: ContributionCheck = {
  id: 'base-edition-changed',
  level: 'error',
  run: ({ changes }) => {
    const { changed, lost } = changesOf(changes, TABLES.reports);
    return [...changed.flatMap(changeFindings), ...lost.map(lostFinding)];
  },
};
