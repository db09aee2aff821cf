import { constants as sizes } from 'node:buffer';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../dataset/problems/problem.ts';
import { folderProblem } from './folder-problem.ts';

/** More bytes than this may be more letters than one text can hold. */
const LARGEST_FILE = sizes.MAX_STRING_LENGTH;

/** Between listing and opening a link or a pipe may have taken the place of the file. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

const read = async (folder: string, path: string): Promise<Uint8Array | Problem> => {
  const handle = await open(join(folder, path), FLAGS);
  try {
    const entry = await handle.stat();
    if (!entry.isFile()) return folderProblem('file-irregular', path, { kind: 'device' });
    if (entry.size > LARGEST_FILE) {
      return folderProblem('file-too-large', path, { size: entry.size, limit: LARGEST_FILE });
    }
    return await handle.readFile();
  } finally {
    await handle.close();
  }
};

/**
 * The bytes of a file, or why it is not read. Never follows a link, never waits for a pipe, and never
 * throws for what the file system says of this file.
 */
export const readRegularFile = async (
  folder: string,
  path: string,
): Promise<Uint8Array | Problem> => {
  try {
    return await read(folder, path);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ELOOP') return folderProblem('file-irregular', path, { kind: 'link' });
    // A name that is not UTF-8 is given with this sign, and there is no file of the name as given.
    const isBadName = code === 'ENOENT' && path.includes('\uFFFD');
    return folderProblem('file-unreadable', path, {
      code: isBadName ? 'EILSEQ' : code,
      folder: '',
    });
  }
};
