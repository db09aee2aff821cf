import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/**
 * Puts a finished folder in the place of another one. All three paths lie on one file system, so
 * each step is a rename; if the second fails the first is taken back, and the old folder stands as
 * before.
 * @param finished the folder just written; it is gone afterwards
 * @param place where it belongs; may not exist yet
 * @param aside a path nothing uses, where the old folder waits meanwhile
 */
export const swapFolder = async (finished: string, place: string, aside: string): Promise<void> => {
  if (!existsSync(place)) return rename(finished, place);
  await rename(place, aside);
  try {
    await rename(finished, place);
  } catch (error) {
    await rename(aside, place);
    throw error;
  }
  await rm(aside, { recursive: true, force: true });
};
