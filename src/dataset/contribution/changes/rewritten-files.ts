import type { ChangedRow } from './pair-changes.ts';

/** With so many changed rows in one file nobody changed them one by one. */
const MANY = 10;

const byFile = (changed: readonly ChangedRow[]): Map<string, ChangedRow[]> =>
  Map.groupBy(changed, ({ is }) => is.file);

/** Files in which so many rows were changed that a program must have done it, with these rows. */
export const rewrittenFiles = (
  changed: readonly ChangedRow[],
): ReadonlyMap<string, readonly ChangedRow[]> =>
  new Map([...byFile(changed)].filter(([, rows]) => rows.length >= MANY));

/** Rows that were changed in all other files. */
export const changedAlone = (changed: readonly ChangedRow[]): readonly ChangedRow[] =>
  [...byFile(changed).values()].filter((rows) => rows.length < MANY).flat();
