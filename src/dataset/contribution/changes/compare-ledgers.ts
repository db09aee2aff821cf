import type { TableSchema } from '../../../schema/table.ts';
import { type DataFiles, layOut, type TableFile } from '../../csv/data-files.ts';
import { type ClosedRows, closedRows } from './closed-rows.ts';
import { type HeldRow, heldRows } from './held-rows.ts';
import { type ChangedRow, pairChanges } from './pair-changes.ts';

/** By table, what became of the rows of a set; tables in which no file differs are left out. */
export type SetChanges = ReadonlyMap<TableSchema, LedgerChanges>;

/** What became of the rows of a table between two states of the data folder, wherever they stand. */
export interface LedgerChanges {
  /** Rows that the later state alone holds, those of {@link changed} aside. */
  readonly added: readonly HeldRow[];
  /** Rows of the base that say something else now, or stand under another key. */
  readonly changed: readonly ChangedRow[];
  /** Rows of the base that are gone, withdrawn ones and those of files that cannot be read now aside. */
  readonly lost: readonly HeldRow[];
}

/** Whether two files are the same, byte for byte. */
export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
};

/** The table of a set that a file belongs to. */
const tableOf = ({ schema }: TableFile): TableSchema => schema;

/** Files of the first that are not in the second, byte for byte. */
const notIn = (files: readonly TableFile[], others: DataFiles): TableFile[] =>
  files.filter(({ file, bytes }) => {
    const other = others.get(file);
    return other === undefined || !sameBytes(bytes, other);
  });

const byContent = (files: readonly TableFile[]): Map<string, HeldRow> => {
  const rows = new Map<string, HeldRow>();
  for (const file of files) {
    for (const row of heldRows(file) ?? []) if (!rows.has(row.content)) rows.set(row.content, row);
  }
  return rows;
};

/** Takes out of both what both hold. */
const cancel = (a: Map<string, HeldRow>, b: Map<string, HeldRow>): void => {
  for (const content of [...a.keys()]) if (b.delete(content)) a.delete(content);
};

const decoder = new TextDecoder();

/** Whether a file may hold one of some rows: the day of recording stands in it as it is. */
const mayHold = ({ bytes }: TableFile, sides: readonly Map<string, HeldRow>[]): boolean => {
  const days = new Set(
    sides.flatMap((side) => [...side.values()].map(({ cells }) => cells.recorded_on ?? '')),
  );
  const text = decoder.decode(bytes);
  return [...days].some((day) => text.includes(day));
};

/** Rows that stand in files which did not change are neither lost nor new. */
const cancelWith = (
  files: readonly TableFile[],
  ...sides: readonly Map<string, HeldRow>[]
): void => {
  for (const file of files) {
    if (sides.every(({ size }) => size === 0)) return;
    if (!mayHold(file, sides)) continue;
    for (const { content } of heldRows(file) ?? []) for (const side of sides) side.delete(content);
  }
};

/** Files that are there and cannot be read: whether a row of theirs is gone cannot be told. */
const unreadableIn = (files: readonly TableFile[]): ReadonlySet<string> =>
  new Set(files.filter((file) => heldRows(file) === null).map(({ file }) => file));

/** Two data folders, and what the later one says was withdrawn. */
interface Folders {
  readonly base: DataFiles;
  readonly now: DataFiles;
  readonly closed: ClosedRows;
}

const compareTable = (
  base: readonly TableFile[],
  now: readonly TableFile[],
  folders: Folders,
): LedgerChanges | null => {
  const before = notIn(base, folders.now);
  const after = notIn(now, folders.base);
  if (before.length === 0 && after.length === 0) return null;
  const lost = byContent(before);
  const added = byContent(after);
  cancel(lost, added);
  cancelWith(
    now.filter((file) => !after.includes(file)),
    lost,
    added,
  );
  const unreadable = unreadableIn(after);
  const kept = [...lost.values()].filter((row) => !folders.closed.isClosed(row));
  const paired = pairChanges(kept, [...added.values()]);
  return { ...paired, lost: paired.lost.filter(({ file }) => !unreadable.has(file)) };
};

/**
 * Compares the rows of a set by what they say: files moved, split, sorted or saved by another program
 * make no difference, and neither does a row that stands twice. Tables in which no file differs are left
 * out; time and memory go by the files that do.
 * @param base the data folder before
 * @param now the data folder after
 */
const compareLedgers = (base: DataFiles, now: DataFiles, set: string): SetChanges => {
  const before = Map.groupBy(layOut(base, set).files, tableOf);
  const after = Map.groupBy(layOut(now, set).files, tableOf);
  const folders = { base, now, closed: closedRows(now, set) };
  const changes = new Map<TableSchema, LedgerChanges>();
  for (const schema of new Set([...before.keys(), ...after.keys()])) {
    const found = compareTable(before.get(schema) ?? [], after.get(schema) ?? [], folders);
    if (found !== null) changes.set(schema, found);
  }
  return changes;
};

/** The changes of several sets, by their ids; see {@link compareLedgers}. */
export const compareSets = (
  base: DataFiles,
  now: DataFiles,
  sets: readonly string[],
): ReadonlyMap<string, SetChanges> =>
  new Map(sets.map((set) => [set, compareLedgers(base, now, set)]));
