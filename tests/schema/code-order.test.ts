import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byNumberedCode } from '../../src/schema/code-order.ts';

const code = fc
  .array(fc.constantFrom('1', '2', '0', '10', 'a', 'b', '.', '-'), { minLength: 1, maxLength: 5 })
  .map((pieces) => pieces.join(''));

describe('the order of numbered codes', () => {
  it('takes runs of digits for numbers', () => {
    const sorted = ['x1', 't10', 't2', 'iv.2.a', 'iv.10.a', 't2.b', 't2'].toSorted(byNumberedCode);
    expect(sorted).toEqual(['iv.2.a', 'iv.10.a', 't2', 't2', 't2.b', 't10', 'x1']);
  });

  it('is an order: of two different codes one comes first, and so of three', () => {
    fc.assert(
      fc.property(code, code, code, (a, b, c) => {
        expect(byNumberedCode(a, b) === 0).toBe(a === b);
        expect(Math.sign(byNumberedCode(a, b)) + Math.sign(byNumberedCode(b, a))).toBe(0);
        const [first = '', , last = ''] = [a, b, c].toSorted(byNumberedCode);
        expect(byNumberedCode(first, last)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 1000 },
    );
  });
});
