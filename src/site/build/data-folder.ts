import { join } from 'node:path';
import type { Problem } from '../../dataset/problems/problem.ts';
import type { DataFiles } from '../../dataset/read-dataset.ts';
import { PUBLISHED } from '../../schema/sets.ts';
import { noDataFolder } from '../../text/problems/build-messages.ts';
import { formatProblems } from '../../text/problems/problem-report.ts';
import { listFolder } from '../folders/folder-entries.ts';
import { readRegularFile } from '../folders/read-regular-file.ts';
import { DataError, UserError } from '../model/user-error.ts';

const OBSERVATIONS = 'observations/';

/** What a data folder holds: its files, and what in it is not read. */
interface ScannedFolder {
  /** Bytes by path with `/`, in the order of paths. */
  readonly files: Map<string, Uint8Array>;
  /** Links, pipes, unreadable and too large files, repositories within: an error each. */
  readonly refused: readonly Problem[];
}

/**
 * Reads every regular file below a data folder; nothing else is opened.
 * @throws UserError if there is no such folder
 */
export const scanDataFolder = async (folder: string): Promise<ScannedFolder> => {
  const { paths, refused } = await listFolder(folder).catch((error: unknown) => {
    throw new UserError(noDataFolder(folder), { cause: error });
  });
  const files = new Map<string, Uint8Array>();
  const problems = [...refused];
  for (const path of [...paths].sort()) {
    const read = await readRegularFile(folder, path);
    if (read instanceof Uint8Array) files.set(path, read);
    else problems.push(read);
  }
  return { files, refused: problems.sort((a, b) => (a.file < b.file ? -1 : 1)) };
};

/**
 * Reads every file below a data folder, by its path with `/`, in the order of paths.
 * @throws UserError if there is no such folder
 * @throws DataError if anything in it cannot be read as a file; the message names all of it
 */
export const readDataFolder = async (folder: string): Promise<Map<string, Uint8Array>> => {
  const { files, refused } = await scanDataFolder(folder);
  if (refused.length > 0) {
    throw new DataError(formatProblems(refused, 'text', { data: join(folder, '/') }).trimEnd());
  }
  return files;
};

/** Names of the sets in a data folder: `published` first, then by name. */
export const setsIn = (files: DataFiles): string[] => {
  const names = new Set<string>();
  for (const path of files.keys()) {
    const [set, ...rest] = path.startsWith(OBSERVATIONS)
      ? path.slice(OBSERVATIONS.length).split('/')
      : [];
    if (set !== undefined && rest.length > 0) names.add(set);
  }
  return [...names].sort((a, b) =>
    a === PUBLISHED ? -1 : b === PUBLISHED ? 1 : a < b ? -1 : a > b ? 1 : 0,
  );
};
