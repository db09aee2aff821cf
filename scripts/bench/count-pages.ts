import { glob } from 'node:fs/promises';

/** Pages of a built site. */
export interface PageCounts {
  readonly pages: number;
  /** Those of units, in the set at the root. */
  readonly units: number;
}

const count = async (pattern: string, folder: string): Promise<number> => {
  let found = 0;
  for await (const _ of glob(pattern, { cwd: folder })) found += 1;
  return found;
};

/** Counts the pages in the folder of a built site. */
export const countPages = async (folder: string): Promise<PageCounts> => ({
  pages: await count('**/*.html', folder),
  units: await count('don-vi/*/index.html', folder),
});
