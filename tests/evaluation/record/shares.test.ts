import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onePermille, sharePermyriad, sharesOf } from '../../../src/evaluation/record/shares.ts';

describe('percentages beside counts', () => {
  it.each([
    [106, 150, 7067],
    [1, 8, 1250],
    // Halves go up.
    [1, 16_000, 1],
    [3, 20_000, 2],
    [0, 150, 0],
    [150, 150, 10_000],
    // Where a division in floating point would round the other way.
    [801, 2_000, 4_005],
    [1_601, 20_000, 801],
  ])('%i of %i', (part, whole, permyriad) => {
    expect(sharePermyriad(part, whole)).toBe(permyriad);
  });

  it('only all is 100% and only none is 0%', () => {
    expect(sharePermyriad(99_999, 100_000)).toBe(9_999);
    expect(sharePermyriad(1, 100_000)).toBe(1);
  });

  it('is within half a hundredth of the quotient, or one where it keeps away from none and all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), fc.nat(20_000), (n, m) => {
        const part = Math.min(m, n);
        const error = Math.abs(sharePermyriad(part, n) * n - 10_000 * part);
        expect(2 * error).toBeLessThanOrEqual((n > 10_000 ? 2 : 1) * n);
      }),
    );
  });

  it('gives those of known, possible and one, and none where nothing is counted', () => {
    expect(sharesOf({ met: 3, notMet: 1, unknown: 5, n: 9 })).toEqual({
      metPermyriad: 3333,
      notMetPermyriad: 1111,
      most: 8,
      mostPermyriad: 8889,
      onePermille: 111,
    });
    expect(sharesOf({ met: 0, notMet: 0, unknown: 0, n: 0 })).toBeNull();
    expect(onePermille(16)).toBe(63);
  });
});
