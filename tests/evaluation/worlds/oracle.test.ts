import { beforeAll, describe, expect, it } from 'vitest';
import { runs } from '../../fixtures/extent.ts';
import { type Comparison, compare, report } from './oracle-comparison.ts';

const WORLDS = runs(600);

describe('of what does not last', () => {
  let comparison: Comparison;
  beforeAll(() => {
    comparison = compare(false, WORLDS);
  });
  it.each([
    'other units',
    'narrower',
    'wider',
    'contradiction not listed',
    'contradiction where there is none',
  ] as const)('no result of the engine differs from the oracle: %s', (difference) => {
    expect(report(comparison, difference)).toBe('');
  });
});

describe('of what lasts', () => {
  let comparison: Comparison;
  beforeAll(() => {
    comparison = compare(true, WORLDS);
  });
  it.each(['other units', 'narrower'] as const)(
    'no result of the engine differs from the oracle: %s',
    (difference) => {
      expect(report(comparison, difference)).toBe('');
    },
  );
  it('one result of a hundred at most is wider', () => {
    const wider = comparison.seeds.get('wider')?.length ?? 0;
    expect(100 * wider, report(comparison, 'wider')).toBeLessThanOrEqual(comparison.results);
  });
});
