import type { DataFiles } from '../../csv/data-files.ts';
import type { HeldRow } from './held-rows.ts';

/** Rows that are gone with the file they stood in, by file. */
export const lostWithFile = (
  lost: readonly HeldRow[],
  now: DataFiles,
): ReadonlyMap<string, readonly HeldRow[]> =>
  Map.groupBy(
    lost.filter(({ file }) => !now.has(file)),
    ({ file }) => file,
  );

/** Rows that are gone from a file that is still there. */
export const lostAlone = (lost: readonly HeldRow[], now: DataFiles): readonly HeldRow[] =>
  lost.filter(({ file }) => now.has(file));
