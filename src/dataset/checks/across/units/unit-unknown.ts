import { TABLES, type TableName } from '../../../../schema/index.ts';
import { codesWithZeros } from '../../../registry/lost-zeros.ts';
import type { Registry } from '../../../registry/registry.ts';
import { cellPlace, cellProposal } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

const TABLE_NAMES = Object.keys(TABLES) as TableName[];

const REFERENCES: readonly { readonly table: TableName; readonly column: string }[] =
  TABLE_NAMES.flatMap((table) =>
    Object.entries(TABLES[table].columns)
      .filter(([, { references }]) => references === 'units')
      .map(([column]) => ({ table, column })),
  );

/**
 * A code that lost zeros may look like a code of another level: `249` for `00249`. Null where the
 * register has none, or two.
 */
const withZeros = (code: string, registry: Registry): string | null => {
  const found = codesWithZeros(code).filter((padded) => registry.ofCode(padded).length > 0);
  return found.length === 1 ? (found[0] ?? null) : null;
};

/** A unit code the register has never had. */
export const unitUnknown: AcrossCheck = {
  id: 'unit-unknown',
  stage: 'across',
  level: 'error',
  run: ({ tables, registry }) =>
    REFERENCES.flatMap(({ table, column }) => {
      const rows = tables[table] as unknown as readonly never[];
      return rows
        .filter((row) => registry.ofCode(row[column]).length === 0)
        .map((row) => {
          const place = cellPlace(table, row, column);
          return {
            ...place,
            facts: {},
            proposal: cellProposal(place, withZeros(row[column], registry)),
          };
        });
    }),
};
