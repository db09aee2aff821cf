import { ledgerChanges } from '../changes/changed-tables.ts';
import type { ContributionCheck } from '../changes/contribution.ts';
import { lostWithFile } from '../changes/lost-files.ts';
import { rowFacts } from '../changes/row-facts.ts';

/** A file is gone, and rows that everybody sees with it. */
export const baseFileDeleted: ContributionCheck = {
  id: 'base-file-deleted',
  level: 'error',
  run: ({ changes, now }) =>
    ledgerChanges(changes).flatMap(({ lost }) =>
      [...lostWithFile(lost, now)].map(([file, [first, ...others]]) => ({
        file,
        facts: { ...(first ? rowFacts(first) : {}), rows: 1 + others.length },
      })),
    ),
};
