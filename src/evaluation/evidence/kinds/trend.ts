import type { Span } from '../../record/evaluation.ts';
import { isExact, most } from '../counts/stated-count.ts';

/** A year beside the year before. */
export type Trend = 'reduced' | 'contained' | 'increased' | 'open';

/**
 * Trend against the year before. As many as then is contained ("kiềm chế"), also 0 after 0 (R13). R9:
 * a lower bound of the year can only show an increase, one of the year before only a decrease.
 */
export const compareTrend = (value: Span, before: Span): Trend => {
  if (most(value) < before[0]) return 'reduced';
  if (value[0] > most(before)) return 'increased';
  return isExact(value) && isExact(before) ? 'contained' : 'open';
};

/** R12: which change a trend asks for; the indicator says which way is better. */
export const askedOf = (better: 'lower' | 'higher' | undefined): 'reduced' | 'increased' =>
  better === 'higher' ? 'increased' : 'reduced';
