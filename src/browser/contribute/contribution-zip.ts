import { strToU8, zipSync } from 'fflate';
import type { ContributedFile } from '../../text/contribute/trial-page.ts';

/**
 * The format knows only local time, and no year before this one: noon of its second day is there in every
 * zone, so that the bytes depend on the files alone.
 */
const fixedTime = (): Date => new Date(1980, 0, 2, 12);

/** The files with their folders as an archive in ZIP; the same bytes for the same files. */
export const contributionZip = (files: readonly ContributedFile[]): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(files.map(({ path, text }) => [path, strToU8(text)])), {
    mtime: fixedTime(),
  });
