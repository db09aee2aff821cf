import { type Zippable, zipSync } from 'fflate';

/** A file of an archive. */
export interface ZipEntry {
  /** With `/`, from the root of the archive. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The format knows only local time: noon of the day exists in every zone, so the bytes do not depend
 * on where the archive is made.
 */
const noon = (date: string): Date => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return new Date(year, month - 1, day, 12);
};

/**
 * Files as a ZIP archive, in the order given, all dated noon of one day. Nothing of the machine or
 * the clock goes in. Throws where an entry is too large for the format.
 * @param date `YYYY-MM-DD`, 1980 to 2107
 */
export const zip = (entries: readonly ZipEntry[], date: string): Uint8Array => {
  const files: Zippable = Object.fromEntries(entries.map(({ path, bytes }) => [path, bytes]));
  return zipSync(files, { level: 6, mtime: noon(date) });
};
