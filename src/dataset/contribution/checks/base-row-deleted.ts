import { ledgerChanges } from '../changes/changed-tables.ts';
import type { ContributionCheck } from '../changes/contribution.ts';
import { lostAlone } from '../changes/lost-files.ts';
import { lostFinding } from '../changes/row-facts.ts';

/** A row that everybody sees is gone. Its file has no line for it now; the message says which one it was. */
export const baseRowDeleted: ContributionCheck = {
  id: 'base-row-deleted',
  level: 'error',
  run: ({ changes, now }) =>
    ledgerChanges(changes).flatMap(({ lost }) => lostAlone(lost, now).map(lostFinding)),
};
