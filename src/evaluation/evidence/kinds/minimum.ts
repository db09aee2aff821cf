import type { Span } from '../../record/evaluation.ts';
import { most } from '../counts/stated-count.ts';
import type { Comparison } from './comparison.ts';

/**
 * R12, plain limits: one rule with two names. `minimum`: at least the threshold, where more is better.
 * R9: a lower bound is enough to reach it, never to miss it.
 */
export const compareMinimum = (threshold: number, value: Span): Comparison => {
  if (value[0] >= threshold) return 'met';
  return most(value) < threshold ? 'not-met' : 'open';
};

/**
 * `maximum`: at most the threshold, where less is better. R9: a lower bound is enough to exceed it,
 * never to keep it.
 */
export const compareMaximum = (threshold: number, value: Span): Comparison => {
  if (most(value) <= threshold) return 'met';
  return value[0] > threshold ? 'not-met' : 'open';
};
