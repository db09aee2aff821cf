import { at } from '../../problems/problem.ts';
import { ledgerChanges } from '../changes/changed-tables.ts';
import type { ContributionCheck } from '../changes/contribution.ts';

/** A new row refers to what was withdrawn: it would count nowhere. */
export const rowSetAside: ContributionCheck = {
  id: 'row-set-aside',
  level: 'error',
  run: ({ changes, tables }) => {
    const added = new Set(
      ledgerChanges(changes).flatMap((table) =>
        table.added.map(({ file, line }) => `${file}:${line}`),
      ),
    );
    return (tables?.setAside ?? [])
      .filter(({ row }) => added.has(`${row.at.file}:${row.at.line}`))
      .map(({ row, withdrawal }) => ({
        ...at(row.at),
        facts: {
          table: withdrawal.table,
          key: withdrawal.key,
          withdrawnOn: withdrawal.withdrawn_on,
        },
      }));
  },
};
