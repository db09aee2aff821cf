import type { Version } from '../../../dataset/registry/registry.ts';
import type { Observations } from '../observations.ts';
import type { Window } from '../window.ts';
import type { StatedCount } from './stated-count.ts';
import { countOfStock } from './stock-count.ts';
import { countOfYear } from './year-count.ts';

/** The window of a whole earlier year. */
export const wholeYear = (year: number): Window => ({
  year,
  start: `${year}-01-01`,
  end: `${year}-12-31`,
});

/** A unit's count in a window: of a flow in its statistical year (R9), of a stock the last one (R10). */
export const countOf = (
  indicator: string,
  unit: Version,
  window: Window,
  observations: Observations,
): StatedCount =>
  observations.indicator(indicator).timing === 'flow'
    ? countOfYear(indicator, unit, window.year, observations)
    : countOfStock(indicator, unit, window, observations);
