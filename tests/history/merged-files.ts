import type { DataFiles } from '../../src/dataset/read-dataset.ts';

/** A line of a file as one side has it: as it was, in other words, or not at all. */
type Edit = string | null;

interface Edits {
  readonly lines: readonly Edit[];
  /** What was added at the end. */
  readonly added: readonly string[];
}

const decoder = new TextDecoder();
const linesOf = (bytes: Uint8Array): string[] => decoder.decode(bytes).trimEnd().split('\n');

/** What a side did to each line: changed some in their places, took some away, or added at the end. */
const editsOf = (base: readonly string[], side: readonly string[]): Edits => {
  if (side.length >= base.length) {
    return { lines: side.slice(0, base.length), added: side.slice(base.length) };
  }
  let next = 0;
  const lines = base.map((line) => {
    if (line !== side[next]) return null;
    next += 1;
    return line;
  });
  if (next < side.length) throw new Error('lines were taken away and others changed');
  return { lines, added: [] };
};

const mergeLines = (base: Uint8Array, a: Uint8Array, b: Uint8Array): Uint8Array | null => {
  const lines = linesOf(base);
  const [one, other] = [editsOf(lines, linesOf(a)), editsOf(lines, linesOf(b))];
  if (one.added.length > 0 && other.added.length > 0) return null;
  const merged: string[] = [];
  for (const [i, line] of lines.entries()) {
    const [mine, theirs] = [one.lines[i], other.lines[i]];
    if (mine !== line && theirs !== line && mine !== theirs) return null;
    const kept = mine === line ? theirs : mine;
    if (kept != null) merged.push(kept);
  }
  return new TextEncoder().encode(`${[...merged, ...one.added, ...other.added].join('\n')}\n`);
};

/**
 * Two data folders joined as Git joins them, file by file and line by line, without Git.
 * @returns null where they conflict: both added to one file, changed one line, or one took away what the other changed
 */
export const mergedFiles = (base: DataFiles, a: DataFiles, b: DataFiles): DataFiles | null => {
  const merged = new Map<string, Uint8Array>();
  for (const path of [...new Set([...a.keys(), ...b.keys()])].sort()) {
    const [was, mine, theirs] = [base.get(path), a.get(path), b.get(path)];
    if (mine === was || theirs === was) {
      const kept = mine === was ? theirs : mine;
      if (kept !== undefined) merged.set(path, kept);
      continue;
    }
    if (was === undefined || mine === undefined || theirs === undefined) return null;
    const lines = mergeLines(was, mine, theirs);
    if (lines === null) return null;
    merged.set(path, lines);
  }
  return merged;
};
