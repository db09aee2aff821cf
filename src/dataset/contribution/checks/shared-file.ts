import { PUBLISHED } from '../../../schema/sets.ts';
import { ledgerChanges } from '../changes/changed-tables.ts';
import type { ContributionCheck } from '../changes/contribution.ts';

/** Figures are added to a file that others add to as well: two such contributions conflict. */
export const sharedFile: ContributionCheck = {
  id: 'shared-file',
  level: 'warning',
  run: ({ set, base, changes }) =>
    ledgerChanges(changes)
      .filter(({ schema }) => schema.group === 'observations' && set === PUBLISHED)
      .flatMap(({ schema, added }) => {
        const shared = Map.groupBy(
          added.filter(({ file }) => base.has(file)),
          ({ file }) => file,
        );
        return [...shared].map(([file, rows]) => ({
          file,
          line: rows[0]?.line,
          facts: { rows: rows.length, folder: `observations/${set}/${schema.name}/` },
        }));
      }),
};
