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

/** Pairs rows of one file that are much alike, in the order in which they stand. */
const pairAlike = (
  lost: readonly HeldRow[],
  added: readonly HeldRow[],
): ReadonlyMap<HeldRow, HeldRow> => {
  const pairs = new Map<HeldRow, HeldRow>();
  let next = 0;
  for (const [i, was] of lost.entries()) {
    const ahead = added.slice(next, next + LOOK_AHEAD).findIndex((row) => isAlike(was, row));
    // Where many new rows stand in front, the last of the rows that are gone is the last but so many.
    const fromEnd = added.length - lost.length + i;
    const last = added[fromEnd];
    const place = ahead >= 0 ? next + ahead : fromEnd;
    const is = ahead >= 0 ? added[place] : last;
    if (is === undefined || place < next || !isAlike(was, is)) continue;
    pairs.set(was, is);
    next = place + 1;
  }
  return pairs;
};

/**
 * Tells which of the rows that are gone and those that are new are one row that was changed: of one
 * identity, or much alike in one file, as a spreadsheet leaves them that took away zeros or turned dates.
 */
export const pairChanges = (lost: readonly HeldRow[], added: readonly HeldRow[]): Paired => {
  const pairs = new Map<HeldRow, HeldRow>();
  const ofIdentity = Map.groupBy(added, identityOf);
  for (const was of lost) {
    const is = ofIdentity.get(identityOf(was))?.shift();
    if (is !== undefined) pairs.set(was, is);
  }
  const known = new Set(pairs.values());
  const left = Map.groupBy(
    added.filter((row) => !known.has(row)),
    ({ file }) => file,
  );
  const unpaired = lost.filter((row) => !pairs.has(row));
  for (const [file, rows] of Map.groupBy(unpaired, (row) => row.file)) {
    for (const [was, is] of pairAlike(rows, left.get(file) ?? [])) pairs.set(was, is);
  }
  const taken = new Set(pairs.values());
  return {
    changed: [...pairs].map(([was, is]) => ({ was, is, columns: columnsThatDiffer(was, is) })),
    lost: lost.filter((row) => !pairs.has(row)),
    added: added.filter((row) => !taken.has(row)),
  };
};
