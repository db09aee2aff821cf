import { cellPlace } from '../../dataset/checks/basis/cell-place.ts';
import { tablesInForce } from '../../dataset/ledger/ledger.ts';
import type { Problem } from '../../dataset/problems/problem.ts';
import type { Tables } from '../../schema/index.ts';

/** Targets and tasks of a clause that has no anchor in the text of the plan: nothing could lead to it. */
export const clauseMissing = (tables: Tables, anchors: ReadonlySet<string>): Problem[] => {
  const current = tablesInForce(tables);
  return (['targets', 'measures'] as const).flatMap((table) =>
    current[table]
      .filter(({ clause }) => !anchors.has(clause))
      .map((row) => ({
        level: 'error' as const,
        check: 'clause-missing',
        ...cellPlace(table, row, 'clause'),
        facts: {},
      })),
  );
};
