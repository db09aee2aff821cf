import { ledgerChanges } from '../changes/changed-tables.ts';
import type { ContributionCheck } from '../changes/contribution.ts';
import { rewrittenFiles } from '../changes/rewritten-files.ts';
import { changeFindings } from '../changes/row-facts.ts';

/** Many rows of a file that everybody sees say something else now: a program has saved it in its own way. */
export const baseFileRewritten: ContributionCheck = {
  id: 'base-file-rewritten',
  level: 'error',
  run: ({ changes }) =>
    ledgerChanges(changes).flatMap(({ changed }) =>
      [...rewrittenFiles(changed).values()].flatMap((rows) =>
        rows
          .slice(0, 1)
          .flatMap((first) => changeFindings(first).slice(0, 1))
          .map((finding) => ({
            ...finding,
            proposal: undefined,
            facts: { ...finding.facts, rows: rows.length },
          })),
      ),
    ),
};
