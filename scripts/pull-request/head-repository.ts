import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Git, gitIn } from '../../src/site/history/git.ts';
import { baseCommit } from '../../src/site/history/merged-tree.ts';
import type { PullRequest } from './pull-request.ts';

/** Larger files are not fetched at all, as Git counts: 1m is 1,048,576 bytes. */
const LARGEST_FETCHED = '1m';

/** The name under which the host is known here for as long as something is fetched. */
const REMOTE = 'host';

const HEAD = 'refs/heads/head';

/** Whatever is not here stays away: a file too large to be fetched must not come when it is looked at. */
const forgetRemote = async (git: Git): Promise<void> => {
  await git.text('config', '--remove-section', `remote.${REMOTE}`);
  // Written by older versions of Git besides.
  await git.run(['config', '--unset-all', 'extensions.partialClone']);
};

const fetchHead = async (git: Git, remote: string, number: number): Promise<void> => {
  await git.text('config', `remote.${REMOTE}.url`, remote);
  await git.text(
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-recurse-submodules',
    `--filter=blob:limit=${LARGEST_FETCHED}`,
    REMOTE,
    `+refs/pull/${number}/head:${HEAD}`,
  );
  await forgetRemote(git);
};

/**
 * Fetches what a contributor has pushed into a repository of its own without a working tree, and works
 * there; it is gone afterwards. `HEAD` is the end of the contributor's branch. Nothing of it is ever
 * written as a file, run, or fetched later.
 * @param checkout folder of a clone with the whole past of the base, whose objects are used
 * @param remote address of the repository on the host
 * @returns what the work returned; null where the branch has moved on since the event
 * @throws UserError where the base is not in the clone, or the branch cannot be fetched
 */
export const inHeadRepository = async <T>(
  checkout: string,
  remote: string,
  pull: PullRequest,
  work: (git: Git) => Promise<T>,
): Promise<T | null> => {
  const folder = await mkdtemp(join(tmpdir(), 'pull-'));
  try {
    const git = gitIn(folder);
    await git.text('init', '--quiet', '--bare', '--template=');
    await git.text('symbolic-ref', 'HEAD', HEAD);
    const objects = await gitIn(checkout).text(
      ...['rev-parse', '--path-format=absolute', '--git-path', 'objects'],
    );
    await writeFile(join(folder, 'objects/info/alternates'), `${objects}\n`);
    await baseCommit(git, pull.base);
    await fetchHead(git, remote, pull.number);
    const head = await git.text('rev-parse', HEAD);
    return head === pull.head ? await work(git) : null;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
