import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DataFiles } from '../../src/dataset/read-dataset.ts';
import { problemsOfJoining } from '../fixtures/contribution.ts';
import { soundFiles } from '../fixtures/data-files.ts';
import { runs } from '../fixtures/extent.ts';
import { mergedFiles } from './merged-files.ts';
import { type Act, after, areEntangled, twoActs } from './random-acts.ts';
import { firstDifferences, resultLines } from './result-text.ts';

/*
 * The promise of the ledger: contributions that are right each by itself are right together, and what they say
 * together depends neither on which came first nor on the names of their files.
 */

const SOUND: DataFiles = new Map(
  [...soundFiles()].filter(([path]) => !path.startsWith('observations/illustrative/')),
);

const value = (text: string, recorded_on = '2025-07-01'): Act => ({
  kind: 'rows',
  rows: [
    {
      table: 'values',
      cells: {
        indicator: 'xa-dat',
        unit_code: '04104',
        period_start: '2024-12-31',
        value: text,
        flag: 'z',
        source: 'bao-cao-2024',
        recorded_on,
      },
    },
  ],
});

const joined = (base: DataFiles, a: Act, b: Act): DataFiles =>
  mergedFiles(base, after(base, a, 'x'), after(base, b, 'y')) ?? base;

/** What may have been joined before: nothing, a figure, two that contradict each other, a withdrawal, a release. */
const BASES: Readonly<Record<string, DataFiles>> = {
  sound: SOUND,
  figure: after(SOUND, value('dat'), 'x'),
  contradiction: joined(SOUND, value('dat'), value('khong-dat')),
  correction: after(after(SOUND, value('dat'), 'x'), value('khong-dat', '2025-07-02'), 'y'),
  withdrawal: after(SOUND, { kind: 'withdraw', table: 'values', place: 5 }, 'x'),
  release: after(after(SOUND, value('dat'), 'x'), { kind: 'release', cutOff: '2025-07-02' }, 'y'),
};

const isGreen = (base: DataFiles, now: DataFiles): boolean =>
  problemsOfJoining(base, now).every(({ level }) => level === 'warning');

const TRIPLES = runs(250);

const counts = { triples: 0, entangled: 0 };

test('two contributions that are green alone are green together, and say the same in any order', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(BASES)), twoActs, (name, [a, b]) => {
      const base = BASES[name] as DataFiles;
      const [mine, theirs] = [after(base, a, 'a'), after(base, b, 'b')];
      const together = mergedFiles(base, mine, theirs);
      fc.pre(together !== null && isGreen(base, mine) && isGreen(base, theirs));
      counts.triples += 1;
      if (areEntangled(base, a, b)) counts.entangled += 1;
      const result = resultLines(together);
      // The other way round, with names that put the files in another order.
      const turned = mergedFiles(
        base,
        after(base, b, 'b'),
        after(base, a, a.kind === 'release' ? 'a' : 'z'),
      );
      expect(firstDifferences(result, resultLines(turned ?? base))).toEqual([]);
    }),
    { numRuns: TRIPLES, maxSkipsPerRun: 1000 },
  );
});

test('at least half of them have to do with each other', () => {
  expect(counts.triples).toBeGreaterThanOrEqual(TRIPLES);
  expect(counts.entangled / counts.triples).toBeGreaterThanOrEqual(0.5);
});
