import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Drawings from earlier builds. Nothing depends on it but time: without it, all are made. */
export interface DrawingCache {
  /** The bytes kept for what is drawn, as a text; null where there are none, or where they were damaged. */
  readonly find: (drawn: string) => Promise<Uint8Array | null>;
  /** Keeps bytes, if the folder can be written to. */
  readonly keep: (drawn: string, bytes: Uint8Array) => Promise<void>;
  /** Removes what no build has used for a while. */
  readonly tidy: () => Promise<void>;
}

const ENDING = '.drawn';

/** Entries, and parts of some that were never finished; the folder may hold files of others. */
const OURS = /^[0-9a-f]{64}\.drawn/;

/** A build that nobody repeated in this time, in milliseconds, is not worth its place on the disk. */
const KEPT_FOR = 14 * 86_400_000;

/** Over the key as well: the bytes of another entry under this name are no drawing of this. */
const digestOf = (key: string, bytes: Uint8Array): Buffer =>
  createHash('sha256').update(`${key}\n`).update(bytes).digest();

const DIGEST_BYTES = 32;

/** The bytes behind the digest they are kept with; null where the two, or the key, do not fit. */
const intact = (key: string, entry: Buffer): Uint8Array | null => {
  const bytes = new Uint8Array(entry.subarray(DIGEST_BYTES));
  return digestOf(key, bytes).equals(entry.subarray(0, DIGEST_BYTES)) ? bytes : null;
};

const ignore = (): void => {};

/**
 * A cache in a folder: one file a drawing, named by everything the bytes depend on. Several kinds of drawings may share
 * a folder; their versions keep them apart.
 * @param version what else than the text of what is drawn they depend on, see {@link drawingVersion}
 */
export const drawingCache = (folder: string, version: string): DrawingCache => {
  const keyOf = (drawn: string): string =>
    createHash('sha256').update(`${version}\n${drawn}`).digest('hex');
  const pathOf = (key: string): string => join(folder, `${key}${ENDING}`);
  return {
    find: async (drawn) => {
      const key = keyOf(drawn);
      const path = pathOf(key);
      const entry = await readFile(path).catch(() => null);
      const bytes = entry && intact(key, entry);
      const now = new Date();
      if (bytes !== null) await utimes(path, now, now).catch(ignore);
      return bytes;
    },
    keep: async (drawn, bytes) => {
      const key = keyOf(drawn);
      const path = pathOf(key);
      // Two builds at once may keep the same drawing; each writes a file of its own and renames it.
      const part = `${path}.${randomUUID()}`;
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(part, Buffer.concat([digestOf(key, bytes), bytes]));
        await rename(part, path);
      } catch {
        await rm(part, { force: true }).catch(ignore);
      }
    },
    tidy: async () => {
      const oldest = Date.now() - KEPT_FOR;
      for (const name of await readdir(folder).catch(() => [])) {
        const path = join(folder, name);
        const entry = await stat(path).catch(() => null);
        if (OURS.test(name) && entry !== null && entry.mtimeMs < oldest) {
          await rm(path, { force: true }).catch(ignore);
        }
      }
    },
  };
};
