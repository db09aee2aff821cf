import { TABLES } from '../../../schema/index.ts';
import { changesOf } from '../changes/changed-tables.ts';
import type { ContributionCheck } from '../changes/contribution.ts';
import { changeFindings, lostFinding } from '../changes/row-facts.ts';

/** A withdrawal that everybody sees says something else, or is gone: what it closed would be open again. */
export const baseWithdrawalChanged: ContributionCheck = {
  id: 'base-withdrawal-changed',
  level: 'error',
  run: ({ changes }) => {
    const { changed, lost } = changesOf(changes, TABLES.withdrawals);
    return [...changed.flatMap(changeFindings), ...lost.map(lostFinding)];
  },
};
