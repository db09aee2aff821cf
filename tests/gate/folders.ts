import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { soundFiles } from '../fixtures/data-files.ts';
import type { Choice, Folders } from './mutations.ts';

const TEXTS = join(import.meta.dirname, '../fixtures/sound-texts');

/** The sound data without a release, so that any row of it may still be changed, and its texts. */
export const SOUND: Folders = {
  files: new Map(
    [...soundFiles()].filter(([path]) => !/illustrative|seals|releases\.csv/.test(path)),
  ),
  texts: new Map(
    globSync('*/*.mdx', { cwd: TEXTS })
      .map((path) => path.replaceAll('\\', '/'))
      .sort()
      .map((path) => [path, new Uint8Array(readFileSync(join(TEXTS, path)))]),
  ),
};

const number = fc.nat({ max: 999_983 });

/** One or two changes of them. */
export const CHANGES: fc.Arbitrary<Choice[]> = fc.array(
  fc.record({ kind: number, file: number, row: number, column: number, value: number }),
  { minLength: 1, maxLength: 2 },
);
