import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { SiteFile } from '../model/site-file.ts';
import { onPath } from '../model/world-trouble.ts';

/** Writes files below a folder, each at its address. */
export const writeFiles = async (folder: string, files: readonly SiteFile[]): Promise<void> => {
  for (const { address, bytes } of files) {
    const path = join(folder, address);
    await mkdir(dirname(path), { recursive: true });
    await onPath(path, () => writeFile(path, bytes));
  }
};

/** Every file below a folder, by its path with `/`. */
export const writtenPaths = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
