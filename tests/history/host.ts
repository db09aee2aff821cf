import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../src/dataset/problems/problem.ts';
import { type DataFiles, readDataset } from '../../src/dataset/read-dataset.ts';
import { sealRelease } from '../../src/dataset/seal/seal.ts';
import type { Tables } from '../../src/schema/index.ts';
import { checkContribution } from '../../src/site/gate/check-contribution.ts';
import { gitIn } from '../../src/site/history/git.ts';
import { joinedSets } from '../../src/site/history/joined-sets.ts';
import { joinedWithCommit } from '../../src/site/history/joined-site.ts';
import { treeFiles } from '../../src/site/history/tree-files.ts';
import { TODAY } from '../fixtures/data-files.ts';
import { commitAll, git, newFolder, newRepository, runGit, writeData } from './repository.ts';

/** How the host joins a branch to `main`. */
export const WAYS = ['merge', 'squash', 'rebase', 'queue'] as const;
export type Way = (typeof WAYS)[number];

/** What somebody does to the data folder. */
export type Change = (files: DataFiles) => DataFiles;

/** A repository on a host, and a clone of it in which everybody works, one after the other. */
export interface Host {
  /** Opens a contribution: a branch from `main` as it is now, with a change. */
  readonly open: (name: string, change: Change) => Promise<void>;
  /** Goes on with a contribution. */
  readonly amend: (name: string, change: Change) => Promise<void>;
  /** What `check --base origin/main` says of a contribution. */
  readonly check: (name: string) => Promise<readonly Problem[]>;
  /** Joins a contribution to `main`; returns the files in conflict, and then joins nothing. */
  readonly join: (name: string, way?: Way) => Promise<readonly string[]>;
  /** Opens a contribution that takes another back, as the host's button does. */
  readonly revert: (name: string, joined: string) => Promise<void>;
  /** Data on `main`. */
  readonly main: () => Promise<DataFiles>;
  /** The clone, for what else Git can do. */
  readonly clone: string;
  readonly close: () => void;
}

/** The published tables of a data folder that has no error. */
export const tablesOf = (files: DataFiles): Tables => {
  const { tables, problems } = readDataset(files, { set: 'published', today: TODAY });
  if (tables === null) throw new Error(JSON.stringify(problems));
  return tables;
};

/** Closes a release with all rows recorded up to a day. */
export const seal =
  (release: string, cutOff: string): Change =>
  (files) => {
    const next = { release, cutOff, title: `Bản ${release}`, note: '' };
    return new Map([...files, ...sealRelease(tablesOf(files), 'published', next, files).files]);
  };

/** Starts a host whose `main` holds some data. */
export const openHost = async (files: DataFiles): Promise<Host> => {
  const clone = await newRepository(files);
  const bare = newFolder('host');
  const data = join(clone, 'data');
  await git(bare, 'init', '--quiet', '--bare', '--initial-branch=main');
  await git(clone, 'remote', 'add', 'origin', bare);
  await git(clone, 'push', '--quiet', 'origin', 'main');

  const filesOf = async (commit: string): Promise<DataFiles> =>
    (await treeFiles(gitIn(clone), commit, 'data/')).files;

  const commit = async (name: string, change: Change): Promise<void> => {
    writeData(data, change(await filesOf('HEAD')));
    await commitAll(clone, name);
  };

  const publish = () => git(clone, 'push', '--quiet', 'origin', 'HEAD:main');

  /** Merges a branch into where the clone stands; undoes it where there are conflicts. */
  const mergeHere = async (args: readonly string[]): Promise<readonly string[]> => {
    const { code } = await runGit(clone, args, { mayFail: true });
    if (code === 0) return [];
    const conflicts = await git(clone, 'diff', '--name-only', '--diff-filter=U');
    await git(clone, 'reset', '--quiet', '--hard', 'origin/main');
    return conflicts.split('\n');
  };

  const rebaseHere = async (name: string): Promise<readonly string[]> => {
    await git(clone, 'switch', '--quiet', '--detach', name);
    const { code } = await runGit(clone, ['rebase', '--quiet', 'origin/main'], { mayFail: true });
    if (code === 0) return [];
    const conflicts = await git(clone, 'diff', '--name-only', '--diff-filter=U');
    await git(clone, 'rebase', '--abort');
    return conflicts.split('\n');
  };

  const join_ = async (name: string, way: Way = 'squash'): Promise<readonly string[]> => {
    if (way === 'rebase') {
      const conflicts = await rebaseHere(name);
      if (conflicts.length === 0) await publish();
      return conflicts;
    }
    await git(clone, 'switch', '--quiet', '--detach', 'origin/main');
    const merge = ['merge', '--quiet', way === 'squash' ? '--squash' : '--no-ff', name];
    const conflicts = await mergeHere(way === 'squash' ? merge : [...merge, '-m', name]);
    if (conflicts.length > 0) return conflicts;
    if (way === 'squash') await git(clone, 'commit', '--quiet', '--allow-empty', '-m', name);
    // What waits in the queue of the host is a branch of its own, which becomes `main` once it is green.
    if (way === 'queue')
      await git(clone, 'push', '--quiet', 'origin', `HEAD:refs/heads/queue/${name}`);
    await publish();
    return [];
  };

  return {
    clone,
    open: async (name, change) => {
      await git(clone, 'switch', '--quiet', '--create', name, 'origin/main');
      await commit(name, change);
    },
    amend: async (name, change) => {
      await git(clone, 'switch', '--quiet', name);
      await commit(name, change);
    },
    check: async (name) => {
      await git(clone, 'switch', '--quiet', name);
      const folders = { data, content: join(clone, 'content') };
      const joined = await joinedWithCommit(folders, 'origin/main');
      if (joined.refused.length > 0) return joined.refused;
      const sets = joinedSets(joined.base, joined.files);
      const { files, texts } = joined;
      const sources = { files, texts, belongTogether: false, sets, today: TODAY };
      return [...joined.apart, ...checkContribution(joined.base, sources)];
    },
    join: join_,
    revert: async (name, joined) => {
      await git(clone, 'switch', '--quiet', '--create', name, 'origin/main');
      const found = await git(clone, 'log', '--format=%H', '-1', `--grep=^${joined}$`);
      await git(clone, 'revert', '--no-edit', found);
    },
    main: () => filesOf('origin/main'),
    close: () => {
      for (const folder of [clone, bare]) rmSync(folder, { recursive: true, force: true });
    },
  };
};
