import type { Git } from '../../src/site/history/git.ts';
import { allEntries, entriesUnlike, type ListingLimits, type TreeEntry } from './tree-entries.ts';

/** What a pull request does to the tree of the repository, as far as it is looked at. */
export interface Changes {
  /** Whether anything outside the data folder differs. */
  readonly outside: boolean;
  /** Entries of the data folder that are new or differ. */
  readonly entries: readonly TreeEntry[];
  /** Paths of the data folder that are new, differ or are gone. */
  readonly paths: readonly string[];
  /** Paths of the data folder that the contributor found and left as they were. */
  readonly kept: readonly string[];
}

/** More than this no contribution brings by hand; what is more would cost this machine, not the sender. */
export const MOST: ListingLimits = { paths: 2000, bytes: 20_000_000 };

const DATA = 'data';

/** The top of the repository without the data folder. */
const topOf = async (git: Git, commit: string): Promise<Map<string, TreeEntry>> => {
  const top = await allEntries(git, { commit });
  top.delete(DATA);
  return top;
};

/**
 * Compares what a contributor pushed with where the branch left the base.
 * @param start commit of the base where the two parted
 * @returns null where there is more than {@link MOST}
 */
export const changesOf = async (git: Git, start: string, head: string): Promise<Changes | null> => {
  const top = await entriesUnlike(git, { commit: head }, await topOf(git, start), MOST);
  if (top === null) return null;
  const outside = top.gone.length > 0 || top.entries.some(({ path }) => path !== DATA);
  const before = await allEntries(git, { commit: start, folder: DATA });
  const data = await entriesUnlike(git, { commit: head, folder: DATA }, before, MOST);
  if (data === null) return null;
  const paths = [...data.entries.map(({ path }) => path), ...data.gone];
  const changed = new Set(paths);
  const kept = [...before.keys()].filter((path) => !changed.has(path));
  return { outside, entries: data.entries, paths, kept };
};
