import type { TableSchema } from '../../../schema/table.ts';
import type { HeldRow } from './held-rows.ts';

/** A row and what has become of it. */
export interface ChangedRow {
  readonly was: HeldRow;
  readonly is: HeldRow;
  /** Columns that say something else, in the order of the schema. */
  readonly columns: readonly string[];
}

interface Paired {
  readonly changed: readonly ChangedRow[];
  readonly lost: readonly HeldRow[];
  readonly added: readonly HeldRow[];
}

/** Columns by which a row of a table is known for good. */
const identity = ({ key, columns }: TableSchema): readonly string[] => [
  ...key,
  ...['recorded_on', 'n'].filter((name) => name in columns),
];

/** The same for rows that are states of one row. */
const identityOf = ({ schema, cells }: HeldRow): string =>
  identity(schema)
    .map((name) => cells[name])
    .join('\u001f');

const columnsThatDiffer = (a: HeldRow, b: HeldRow): string[] =>
  Object.keys(a.schema.columns).filter((name) => a.cells[name] !== b.cells[name]);

/** Whether two rows of one file are so alike that one was made from the other by changing cells. */
const isAlike = (was: HeldRow, is: HeldRow): boolean => {
  const filled = Object.keys(was.cells).filter((name) => was.cells[name] !== '');
  const same = filled.filter((name) => was.cells[name] === is.cells[name]);
  return 2 * same.length >= filled.length;
};

/** So many new rows are looked at for one that is gone: rows keep their order where cells are changed. */
const LOOK_AHEAD = 40;

const take = (rows: HeldRow[], fits: (row: HeldRow) => boolean): HeldRow | undefined => {
  const place = rows.slice(0, LOOK_AHEAD).findIndex(fits);
  return place < 0 ? undefined : rows.splice(place, 1)[0];
};

/**
 * Tells which of the rows that are gone and those that are new are one row that was changed: of one
 * identity, or much alike in one file, as a spreadsheet leaves them that took away zeros or turned dates.
 */
export const pairChanges = (lost: readonly HeldRow[], added: readonly HeldRow[]): Paired => {
  const changed = new Map<HeldRow, HeldRow>();
  const ofIdentity = Map.groupBy(added, identityOf);
  for (const was of lost) {
    const is = ofIdentity.get(identityOf(was))?.shift();
    if (is !== undefined) changed.set(was, is);
  }
  const known = new Set(changed.values());
  const left = Map.groupBy(
    added.filter((row) => !known.has(row)),
    ({ file }) => file,
  );
  for (const was of lost) {
    if (changed.has(was)) continue;
    const is = take(left.get(was.file) ?? [], (row) => isAlike(was, row));
    if (is !== undefined) changed.set(was, is);
  }
  const taken = new Set(changed.values());
  return {
    changed: [...changed].map(([was, is]) => ({ was, is, columns: columnsThatDiffer(was, is) })),
    lost: lost.filter((row) => !changed.has(row)),
    added: added.filter((row) => !taken.has(row)),
  };
};
