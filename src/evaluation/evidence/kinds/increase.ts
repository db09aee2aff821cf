import type { Span } from '../../record/evaluation.ts';
import { wholeQuotient } from '../../record/fraction.ts';
import { most } from '../counts/stated-count.ts';
import type { Comparison } from './comparison.ts';

/**
 * R12, the mirror of a reduction: at least `percent` % above the base, `100·v ≥ (100+p)·b`, and more
 * than it in any case (R13): 0 % asks for one more, and so does a base of 0. R9: a lower bound of the
 * year can only show that it is reached, one of the base year only that it is missed.
 */
export const compareIncrease = (percent: number, value: Span, base: Span): Comparison => {
  if (value[0] >= leastRequired(percent, most(base))) return 'met';
  return most(value) < leastRequired(percent, base[0]) ? 'not-met' : 'open';
};

/** The least count above the base that is at least `percent` % above it. */
export const leastRequired = (percent: number, base: number): number =>
  Number.isFinite(base)
    ? Math.max(base + 1, wholeQuotient((100 + percent) * base + 99, 100))
    : Number.POSITIVE_INFINITY;
