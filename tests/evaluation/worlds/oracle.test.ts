import { beforeAll, describe, expect, it } from 'vitest';
import { runs } from '../../fixtures/extent.ts';
import {
  KNOWN_OF_DAYS,
  KNOWN_OF_WHAT_LASTS,
  type KnownDifference,
  knownSeeds,
} from './known-differences.ts';
import {
  type Comparison,
  compare,
  DIFFERENCES,
  type Difference,
  report,
} from './oracle-comparison.ts';

const WORLDS = runs(600);

/*
 * Every result of the engine is the oracle's, but for the named worlds. A world more or less than these is
 * told with the first of them as small as it gets.
 */
describe.each([
  ['of what does not last', false, KNOWN_OF_DAYS],
  ['of what lasts', true, KNOWN_OF_WHAT_LASTS],
] as const)('%s', (_name, lasting, known: readonly KnownDifference[]) => {
  let comparison: Comparison;
  beforeAll(() => {
    comparison = compare(lasting, WORLDS);
  });
  const unnamed = (difference: Difference): number[] => {
    const named = knownSeeds(known, difference, WORLDS);
    const seeds = new Set(comparison.seeds.get(difference));
    return [...seeds].filter((seed) => !named.includes(seed));
  };
  it.each(DIFFERENCES)('no result differs from the oracle that is not named: %s', (difference) => {
    const seeds = unnamed(difference);
    expect(report({ ...comparison, seeds: new Map([[difference, seeds]]) }, difference)).toBe('');
  });
  it.each(DIFFERENCES)('each world that is named differs: %s', (difference) => {
    const seeds = comparison.seeds.get(difference) ?? [];
    const named = knownSeeds(known, difference, WORLDS);
    expect(named.filter((seed) => !seeds.includes(seed))).toEqual([]);
  });
  it('ninety-nine of a hundred results at least are equal', () => {
    const differing = [...comparison.seeds.values()].reduce((sum, { length }) => sum + length, 0);
    expect(comparison.results).toBeGreaterThan(1000);
    expect(100 * differing).toBeLessThanOrEqual(comparison.results);
  });
});
