import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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
