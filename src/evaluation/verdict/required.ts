import type { Rounding } from '../record/evaluation.ts';
import { wholeQuotient } from '../record/fraction.ts';

/**
 * The least whole number k of n units with 100·k ≥ percent·n: 99 % of 150 is 149, 60 % of 9 is 6.
 * 0 for an empty scope.
 */
export const leastSatisfying = (percent: number, n: number): number =>
  wholeQuotient(percent * n + 99, 100);

/**
 * Units required of n for a percentage under a way of making it whole. Only `ceiling` guarantees
 * the percentage; the others exist to show what another reading of a clause without a rounding rule
 * would give.
 */
export const requiredUnits = (percent: number, n: number, rounding: Rounding): number => {
  switch (rounding) {
    case 'ceiling':
    case 'as-stated':
      return leastSatisfying(percent, n);
    case 'round-half-up':
      return wholeQuotient(2 * percent * n + 100, 200);
    case 'round-down':
      return wholeQuotient(percent * n, 100);
  }
};
