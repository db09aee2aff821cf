import { cp, rename } from 'node:fs/promises';
import { hasCode } from '../model/has-code.ts';

/**
 * Puts a folder at a path where nothing is yet. On another file system, where a rename does not
 * reach, it is copied and the one given stays behind.
 */
export const moveFolder = async (folder: string, to: string): Promise<void> => {
  try {
    await rename(folder, to);
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error;
    await cp(folder, to, { recursive: true });
  }
};
