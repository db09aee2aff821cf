import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../fixtures/extent.ts';
import { CHANGES, SOUND } from './folders.ts';
import { mutated } from './mutations.ts';
import { whatFollows } from './what-follows.ts';

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
