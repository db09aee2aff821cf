import { strToU8, Zip, ZipPassThrough } from 'fflate';
import type { ContributedFile } from '../../text/contribute/trial-page.ts';

/**
 * The format knows only local time, and no year before this one: noon of its second day is there in every
 * zone, so that the bytes depend on the files alone.
 */
const fixedTime = (): Date => new Date(1980, 0, 2, 12);

/** The files with their folders as an archive in ZIP, as they are: they are small. The same bytes for the same files. */
export const contributionZip = (files: readonly ContributedFile[]): Uint8Array<ArrayBuffer> => {
  const parts: Uint8Array[] = [];
  const archive = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const { path, text } of files) {
    const entry = new ZipPassThrough(path);
    entry.mtime = fixedTime();
    archive.add(entry);
    entry.push(strToU8(text), true);
  }
  archive.end();
  const whole = new Uint8Array(parts.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};
