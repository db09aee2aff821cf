import {
  oldGit,
  shallowClone,
  unknownBase,
  unrelatedBase,
} from '../../text/problems/history-messages.ts';
import { UserError } from '../model/user-error.ts';
import type { Git } from './git.ts';

/** Two states of the repository joined as the host joins them. */
export interface MergedTree {
  /** Means nothing where there are conflicts. */
  readonly tree: string;
  /** Paths that both changed in one place, below the top of the repository. */
  readonly conflicts: readonly string[];
  /** Where the two parted. */
  readonly mergeBase: string;
}

/** Whoever makes the commits that only this program sees. */
const NOBODY = {
  GIT_AUTHOR_NAME: 'check',
  GIT_AUTHOR_EMAIL: 'check@localhost',
  GIT_AUTHOR_DATE: '@0 +0000',
  GIT_COMMITTER_NAME: 'check',
  GIT_COMMITTER_EMAIL: 'check@localhost',
  GIT_COMMITTER_DATE: '@0 +0000',
} as const;

/**
 * The commit that a branch, a tag or an id names.
 * @returns null where there is none
 */
export const commitOf = async (git: Git, name: string): Promise<string | null> => {
  const { code, out } = await git.run([
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${name}^{commit}`,
  ]);
  return code === 0 ? out.toString().trim() : null;
};

/**
 * The same, of the base of a comparison.
 * @throws UserError where there is none
 */
export const baseCommit = async (git: Git, name: string): Promise<string> => {
  const commit = await commitOf(git, name);
  if (commit === null) throw new UserError(unknownBase(name));
  return commit;
};

const withParents = (parents: readonly (string | null)[]): string[] =>
  parents.flatMap((parent) => (parent === null ? [] : ['-p', parent]));

/**
 * A commit of what would be contributed if everything in some folders were committed now, what is not
 * added and what Git ignores included; the rest is as in the last commit.
 * @param scratch Git with an index and objects of its own
 * @param prefixes the folders, below the top of the repository
 */
export const workingCommit = async (scratch: Git, prefixes: readonly string[]): Promise<string> => {
  const head = await commitOf(scratch, 'HEAD');
  await scratch.text('read-tree', ...(head === null ? ['--empty'] : [head]));
  const folders = prefixes.map((prefix) => (prefix === '' ? '.' : prefix));
  await scratch.text('add', '--all', '--force', '--', ...folders);
  const tree = await scratch.text('write-tree');
  // Of a merge that is not committed yet both sides are part of it.
  const parents = withParents([head, await commitOf(scratch, 'MERGE_HEAD')]);
  return scratch.with(NOBODY).text('commit-tree', '-m', 'check', ...parents, tree);
};

/** Whether the past of a clone is cut off. */
export const isShallow = async (git: Git): Promise<boolean> =>
  (await git.text('rev-parse', '--is-shallow-repository')) === 'true';

const mergeBaseOf = async (git: Git, base: string, head: string, name: string): Promise<string> => {
  const { code, out } = await git.run(['merge-base', base, head]);
  if (code === 0) return out.toString().split('\n')[0] ?? '';
  throw new UserError((await isShallow(git)) ? shallowClone(name) : unrelatedBase(name));
};

const CONFLICTS = 1;

/**
 * Joins two commits as a merge would, without a working tree: a branch that is behind deletes nothing of
 * what the base has gained.
 * @param scratch Git with objects of its own
 * @param name of the base, for messages
 * @throws UserError where the two have no common past, or Git is too old
 */
export const mergedTree = async (
  scratch: Git,
  base: string,
  head: string,
  name: string,
): Promise<MergedTree> => {
  const mergeBase = await mergeBaseOf(scratch, base, head, name);
  const { code, out, err } = await scratch.run([
    'merge-tree',
    '--write-tree',
    '-z',
    '--name-only',
    '--no-messages',
    base,
    head,
  ]);
  if (code !== 0 && code !== CONFLICTS) throw new UserError(oldGit(err.trim()));
  const [tree = '', ...conflicts] = out
    .toString()
    .split('\0')
    .filter((part) => part !== '');
  return { tree, conflicts: code === 0 ? [] : [...new Set(conflicts)].sort(), mergeBase };
};

const count = async (git: Git, ...args: readonly string[]): Promise<string | null> => {
  const { code, out } = await git.run(['rev-list', '--count', ...args]);
  return code === 0 ? out.toString().trim() : null;
};

/**
 * Whether all that a branch brings to its base came after a commit; false as well where that commit is not
 * there. A merge of the two that brings older commits along did not.
 */
export const isAllAfter = async (
  git: Git,
  root: string,
  { base, head }: { readonly base: string; readonly head: string },
): Promise<boolean> => {
  if ((await git.run(['merge-base', '--is-ancestor', root, head])).code !== 0) return false;
  const range = [`${root}..${head}`, `^${base}`];
  const all = await count(git, ...range);
  return all !== null && all === (await count(git, '--ancestry-path', ...range));
};
