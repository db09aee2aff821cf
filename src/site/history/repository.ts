import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { gitFailed, noRepository } from '../../text/problems/history-messages.ts';
import { UserError } from '../model/user-error.ts';
import { type Git, gitIn } from './git.ts';

/** A repository with a working tree, and where in it a folder lies. */
interface FolderInRepository {
  /** Git at the top of the working tree. */
  readonly git: Git;
  /** The path of the folder below the top, with `/` at its end; empty where it is the top. */
  readonly prefix: string;
}

/**
 * The repository that holds a folder.
 * @returns null where the folder lies in none
 * @throws UserError where Git will not look at it
 */
export const repositoryOf = async (folder: string): Promise<FolderInRepository | null> => {
  const { code, out, err } = await gitIn(folder).run(['rev-parse', '--show-toplevel']);
  if (code !== 0) {
    if (/not a git repository|must be run in a work tree/.test(err)) return null;
    throw new UserError(gitFailed('rev-parse', err.trim()));
  }
  const git = gitIn(out.toString().replace(/\n$/, ''));
  return { git, prefix: await gitIn(folder).text('rev-parse', '--show-prefix') };
};

/**
 * The same, of a folder that has to be in one.
 * @throws UserError where it is in none
 */
export const neededRepository = async (folder: string): Promise<FolderInRepository> => {
  const found = await repositoryOf(folder);
  if (found === null) throw new UserError(noRepository(folder));
  return found;
};

/** A folder in the list of places where Git looks for objects. */
const listed = (folder: string): string =>
  folder.includes(delimiter) || folder.startsWith('"')
    ? `"${folder.replace(/[\\"]/g, '\\$&')}"`
    : folder;

/**
 * Lets Git write an index and objects of its own in a folder that is gone afterwards: nothing of the
 * repository is touched, no ref, no index, no stash, no object.
 */
export const inScratch = async <T>(git: Git, work: (scratch: Git) => Promise<T>): Promise<T> => {
  const objects = await git.text('rev-parse', '--path-format=absolute', '--git-path', 'objects');
  const folder = await mkdtemp(join(tmpdir(), 'merged-'));
  try {
    await mkdir(join(folder, 'objects'));
    return await work(
      git.with({
        GIT_INDEX_FILE: join(folder, 'index'),
        GIT_OBJECT_DIRECTORY: join(folder, 'objects'),
        GIT_ALTERNATE_OBJECT_DIRECTORIES: listed(objects),
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
