import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { soundFiles } from '../fixtures/data-files.ts';
import { runs } from '../fixtures/extent.ts';
import { type Choice, type Folders, mutated } from './mutations.ts';
import { whatFollows } from './what-follows.ts';

const TEXTS = join(import.meta.dirname, '../fixtures/sound-texts');

/** The sound data without a release, so that any row of it may still be changed, and its texts. */
const SOUND: Folders = {
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

const CHANGES: fc.Arbitrary<Choice[]> = fc.array(
  fc.record({ kind: number, file: number, row: number, column: number, value: number }),
  { minLength: 1, maxLength: 2 },
);

it('what the check lets pass is released and told of whole: no row, report or address is lost', () => {
  const refusals = new Set<string>();
  let [passed, all] = [0, 0];
  fc.assert(
    fc.property(CHANGES, (changes) => {
      all += 1;
      const outcome = whatFollows(changes.reduce(mutated, SOUND));
      if ('refused' in outcome) {
        for (const check of outcome.refused) refusals.add(check);
        expect(outcome.refused.length).toBeGreaterThan(0);
        return;
      }
      passed += 1;
      expect(outcome.wrong).toEqual([]);
    }),
    { numRuns: runs(220), seed: 272 },
  );
  // Where hardly any folder passed, or few checks had anything to refuse, nothing would be shown.
  expect(passed).toBeGreaterThan(all / 3);
  expect(refusals.size).toBeGreaterThan(20);
});
