import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataFiles } from '../../dataset/read-dataset.ts';
import { PUBLISHED } from '../../schema/sets.ts';
import { noDataFolder } from '../../text/problems/build-messages.ts';
import { UserError } from '../model/user-error.ts';

const OBSERVATIONS = 'observations/';

/** Hidden files, and the lock files (`~$…`, `.~lock…`) an open spreadsheet leaves beside a file. */
const isTemporary = (name: string): boolean => name.startsWith('.') || name.startsWith('~$');

const listFiles = async (folder: string, below = ''): Promise<string[]> => {
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  const visible = entries.filter(({ name }) => !isTemporary(name));
  const lists = await Promise.all(
    visible.map((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      return entry.isDirectory() ? listFiles(folder, path) : [path];
    }),
  );
  return lists.flat();
};

/**
 * Reads every file below a data folder, by its path with `/`, in the order of paths.
 * @throws UserError if there is no such folder
 */
export const readDataFolder = async (folder: string): Promise<Map<string, Uint8Array>> => {
  const paths = await listFiles(folder).catch((error: unknown) => {
    throw new UserError(noDataFolder(folder), { cause: error });
  });
  const files = new Map<string, Uint8Array>();
  for (const path of paths.sort()) files.set(path, await readFile(join(folder, path)));
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
