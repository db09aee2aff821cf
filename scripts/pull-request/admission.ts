import type { Git } from '../../src/site/history/git.ts';
import type { Refusal, RefusalReason } from '../../src/text/pull-request/refusal.ts';
import { type Changes, MOST } from './changes.ts';
import type { TreeEntry } from './tree-entries.ts';

/** A file that is neither a link nor a repository and cannot be run. */
const REGULAR = '100644';

/** Names that are the same on every system, and mean nothing to any program that reads them. */
const NAME = /^data\/[a-z0-9._/-]+\.csv$/;

const folded = (path: string): string => path.normalize('NFC').toLowerCase();

/** How often each path is there, letters large and small taken for the same. */
const countFolded = (paths: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(folded(path), (counts.get(folded(path)) ?? 0) + 1);
  return counts;
};

const SIZE = /^\S+ blob (\d+)$/;

/** Bytes of files by id, null for what was too large to be fetched. */
const sizesOf = async (
  git: Git,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number | null>> => {
  if (ids.length === 0) return new Map();
  const { out } = await git.run(['cat-file', '--batch-check'], ids.map((id) => `${id}\n`).join(''));
  const lines = out.toString().split('\n');
  const sizes = lines.map((line) => SIZE.exec(line)?.[1]);
  return new Map(ids.map((id, i) => [id, sizes[i] === undefined ? null : Number(sizes[i])]));
};

/** What of a contribution is not read, and why. */
export interface Admission {
  readonly refusals: readonly Refusal[];
  /** Whether the files together are more than is read. */
  readonly tooLarge: boolean;
}

/**
 * Decides which files of a contribution may be read: regular ones with plain names of tables, none of them
 * to be taken for another, and not too large. Nothing of them is opened.
 */
export const admissionOf = async (git: Git, changes: Changes): Promise<Admission> => {
  const { entries, kept } = changes;
  const counts = countFolded([...kept, ...entries.map(({ path }) => path)]);
  const files = entries.filter(({ mode }) => mode === REGULAR);
  const sizes = await sizesOf(git, [...new Set(files.map(({ id }) => id))]);
  const reasonOf = ({ mode, path, id }: TreeEntry): RefusalReason | null => {
    if (mode !== REGULAR) return 'mode';
    if ((counts.get(folded(path)) ?? 0) > 1) return 'twin';
    if (!NAME.test(path)) return 'name';
    return sizes.get(id) === null ? 'large' : null;
  };
  const refusals = entries.flatMap((entry) => {
    const reason = reasonOf(entry);
    return reason === null ? [] : [{ path: entry.path, reason }];
  });
  const bytes = files.reduce((sum, { id }) => sum + (sizes.get(id) ?? 0), 0);
  return { refusals, tooLarge: bytes > MOST.bytes };
};
