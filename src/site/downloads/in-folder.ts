import { CHECKSUMS, checksumLines } from './checksums.ts';
import type { ZipEntry } from './zip.ts';

/** Files in one folder of an archive, with their checksums beside them. */
export const inFolder = (folder: string, files: readonly ZipEntry[]): readonly ZipEntry[] =>
  [...files, { path: CHECKSUMS, bytes: new TextEncoder().encode(checksumLines(files)) }].map(
    ({ path, bytes }) => ({ path: `${folder}/${path}`, bytes }),
  );
