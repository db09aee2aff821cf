import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DataFiles } from '../../src/dataset/read-dataset.ts';
import { problemsOfJoining } from '../fixtures/contribution.ts';
import { soundFiles } from '../fixtures/data-files.ts';
import { runs } from '../fixtures/extent.ts';
import {
  areEntangled,
  randomContribution as contribution,
  filesOf,
  keysInFiles,
} from './random-contributions.ts';
import { firstDifferences, resultLines } from './result-text.ts';

/*
 * The promise of the ledger: contributions that are right each by itself are right together, and what they
 * say together does not depend on which came first.
 */

/** The set that is contributed to. */
const SOUND = new Map(
  [...soundFiles()].filter(([path]) => !path.startsWith('observations/illustrative/')),
);

const union = (...all: readonly DataFiles[]): DataFiles =>
  new Map(all.flatMap((files) => [...files]).sort(([a], [b]) => (a < b ? -1 : 1)));

const isGreen = (base: DataFiles, now: DataFiles): boolean =>
  problemsOfJoining(base, now).every(({ level }) => level === 'warning');

const TAKEN = keysInFiles(SOUND);
let all = 0;
let tried = 0;
let entangled = 0;

test('two contributions that are green alone are green together, and say the same in any order', () => {
  fc.assert(
    fc.property(contribution(TAKEN), contribution(TAKEN), contribution(TAKEN), (c, a, b) => {
      const before = union(SOUND, filesOf(c, 'c'));
      const base = isGreen(SOUND, before) ? before : SOUND;
      const [first, second] = [filesOf(a, 'a'), filesOf(b, 'b')];
      all += 1;
      fc.pre(isGreen(base, union(base, first)) && isGreen(base, union(base, second)));
      tried += 1;
      entangled += areEntangled(a, b) ? 1 : 0;
      const [one, other] = [union(base, first, second), union(base, filesOf(a, 'z'), second)];
      expect(firstDifferences(resultLines(one), resultLines(other))).toEqual([]);
    }),
    { numRuns: runs(200), maxSkipsPerRun: 1000 },
  );
});

test('at least half of those tried have to do with each other', () => {
  console.log(all, tried, entangled);
  expect(tried).toBeGreaterThanOrEqual(runs(200));
  expect(entangled / tried).toBeGreaterThanOrEqual(0.5);
});
