import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../dataset/problems/problem.ts';
import { folderProblem } from './folder-problem.ts';

/** What is looked at in a folder: the paths of its regular files, and what is refused. */
export interface FolderEntries {
  readonly paths: readonly string[];
  readonly refused: readonly Problem[];
}

/** The settings of Git for a folder, which may replace the content of its files by pointers. */
const GIT_ATTRIBUTES = '.gitattributes';

/** Hidden files, and the lock files (`~$…`, `.~lock…`) an open spreadsheet leaves beside a file. */
const isTemporary = (name: string): boolean =>
  (name.startsWith('.') && name !== GIT_ATTRIBUTES) || name.startsWith('~$');

/** Whether a path leads to or through a hidden or a lock file. */
export const isTemporaryPath = (path: string): boolean => path.split('/').some(isTemporary);

/** What an entry is that is neither a regular file nor a folder. */
const kindOf = (entry: Dirent): string => {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isFIFO()) return 'pipe';
  return entry.isSocket() ? 'socket' : 'device';
};

const NOTHING: FolderEntries = { paths: [], refused: [] };

const listEntry = (folder: string, path: string, entry: Dirent): Promise<FolderEntries> => {
  if (entry.isDirectory()) return listBelow(folder, path);
  if (entry.isFile()) return Promise.resolve({ ...NOTHING, paths: [path] });
  const refused = [folderProblem('file-irregular', path, { kind: kindOf(entry) })];
  return Promise.resolve({ ...NOTHING, refused });
};

const listIn = async (folder: string, below: string): Promise<FolderEntries> => {
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  if (below !== '' && entries.some(({ name }) => name === '.git')) {
    return { ...NOTHING, refused: [folderProblem('file-repository', below)] };
  }
  const lists = await Promise.all(
    entries
      .filter(({ name }) => !isTemporary(name))
      .map((entry) =>
        listEntry(folder, below === '' ? entry.name : `${below}/${entry.name}`, entry),
      ),
  );
  return {
    paths: lists.flatMap(({ paths }) => paths),
    refused: lists.flatMap(({ refused }) => refused),
  };
};

const listBelow = (folder: string, below: string): Promise<FolderEntries> =>
  listIn(folder, below).catch((error: NodeJS.ErrnoException) => ({
    ...NOTHING,
    refused: [folderProblem('file-unreadable', below, { code: error.code ?? '', folder: 'yes' })],
  }));

/**
 * The regular files below a folder, by their path with `/`, hidden and lock files aside. Nothing is
 * opened and no link is followed: links, pipes, sockets and devices are refused, and so are folders
 * that are repositories of their own or cannot be read.
 * @throws the error of the file system where the folder itself cannot be read
 */
export const listFolder = (folder: string): Promise<FolderEntries> => listIn(folder, '');
