import { ledgerChanges } from '../changes/changed-tables.ts';
import type { ContributionCheck } from '../changes/contribution.ts';
import { changedAlone } from '../changes/rewritten-files.ts';
import { changeFindings } from '../changes/row-facts.ts';

/** A row that everybody sees says something else now. */
export const baseRowEdited: ContributionCheck = {
  id: 'base-row-edited',
  level: 'error',
  run: ({ changes }) =>
    ledgerChanges(changes).flatMap(({ changed }) => changedAlone(changed).flatMap(changeFindings)),
};
