import type { Span } from '../../record/evaluation.ts';
import { wholeQuotient } from '../../record/fraction.ts';
import { most } from '../counts/stated-count.ts';
import type { Comparison } from './comparison.ts';

/**
 * Reduction: at least `percent` % below the base, `100·v ≤ (100−p)·b` in whole numbers; from 0 only to
 * 0, which is met (R13). R9: a lower bound of the year can only show that it is missed, one of the
 * base year only that it is met.
 */
export const compareReduction = (percent: number, value: Span, base: Span): Comparison => {
  if (100 * most(value) <= (100 - percent) * base[0]) return 'met';
  // Of 100 % nothing may be left, however large the base; 0 times infinity is no number.
  const allowed = percent === 100 ? 0 : (100 - percent) * most(base);
  return 100 * value[0] > allowed ? 'not-met' : 'open';
};

/**
 * The greatest count that is at least `percent` % below the base: the greatest v with
 * 100·v ≤ (100−percent)·b. A base of 0 leaves only 0.
 */
export const greatestAllowed = (percent: number, base: number): number =>
  wholeQuotient((100 - percent) * base, 100);
