import { sealsTable } from '../../../schema/seals.ts';
import { layOut } from '../../csv/data-files.ts';
import { ledgerChanges } from './changed-tables.ts';
import type { Contribution } from './contribution.ts';
import type { HeldRow } from './held-rows.ts';

/** A file beside the one of its table, which a contribution adds with rows of its own. */
export interface AddedPart {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly rows: readonly HeldRow[];
}

/** New parts of tables with the rows they bring; a file of rows that only moved brings none. */
export const addedParts = ({ set, base, now, changes }: Contribution): AddedPart[] => {
  const rows = Map.groupBy(
    ledgerChanges(changes).flatMap(({ added }) => added),
    ({ file }) => file,
  );
  return layOut(now, set).files.flatMap(({ file, schema, bytes }) => {
    const isPart = file.endsWith(`/${schema.name}.csv`) === false && schema !== sealsTable;
    const own = rows.get(file);
    return isPart && own !== undefined && !base.has(file) ? [{ file, bytes, rows: own }] : [];
  });
};
