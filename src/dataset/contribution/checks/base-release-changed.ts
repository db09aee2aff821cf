import { TABLES } from '../../../schema/index.ts';
import { changesOf } from '../changes/changed-tables.ts';
import type { ContributionCheck } from '../changes/contribution.ts';
import { changeFindings, lostFinding } from '../changes/row-facts.ts';

/** A release that everybody sees is listed otherwise, or no longer. */
export const baseReleaseChanged: ContributionCheck = {
  id: 'base-release-changed',
  level: 'error',
  run: ({ changes }) => {
    const { changed, lost } = changesOf(changes, TABLES.releases);
    return [...changed.flatMap(changeFindings), ...lost.map(lostFinding)];
  },
};
