import type { Version } from '../../dataset/registry/registry.ts';
import { known } from '../../schema/table.ts';
import type { UnitState } from '../record/evaluation.ts';
import type { JudgedUnit } from './judged-unit.ts';
import type { Observations } from './observations.ts';
import {
  countOfStock,
  countOfYear,
  greatestAllowed,
  quantityOf,
  type StatedCount,
  sumCounts,
} from './quantity.ts';
import {
  type Comparison,
  compareMinimum,
  compareReduction,
  compareTrend,
  quantityState,
} from './quantity-state.ts';
import type { Question } from './question.ts';
import { disagreements } from './unit-conflicts.ts';
import type { Window } from './window.ts';

/** A unit judged by counts, with the rows of sources that give different ones. */
const counted = (
  version: Version,
  state: UnitState,
  counts: readonly StatedCount[],
  indicator: string,
): JudgedUnit => ({
  version,
  state,
  conflicts: disagreements(
    counts
      .filter(({ span }) => span !== null && span[0] !== span[1])
      .flatMap(({ rows }) => rows.filter((row) => row.unit_code === version.row.code)),
    version.ref,
    indicator,
  ),
});

const reductionState = (
  version: Version,
  question: Question,
  value: StatedCount,
  base: StatedCount,
): JudgedUnit => {
  const comparison =
    value.span && base.span ? compareReduction(question.threshold, value.span, base.span) : 'open';
  const limit =
    base.span && base.span[0] === base.span[1]
      ? greatestAllowed(question.threshold, base.span[0])
      : null;
  const baseYear = known(question.target.baseline_year) ?? 0;
  const quantity = quantityOf(value, { count: base, year: baseYear }, limit);
  const state = quantityState({ version, comparison, value, base, quantity });
  return counted(version, state, [value, base], question.target.indicator);
};

/** The most that is still fewer than an exact number before; null where nothing can be fewer. */
const fewerThan = (before: StatedCount['span']): number | null =>
  before && before[0] === before[1] && before[0] > 0 ? before[0] - 1 : null;

/**
 * A unit's trend. Only a decrease is what the plan asks for; an unchanged count is not met either,
 * and that it is not an increase ("kiềm chế") the verdict says.
 */
const trendState = (
  version: Version,
  question: Question,
  year: number,
  value: StatedCount,
  before: StatedCount,
): JudgedUnit => {
  const trend = value.span && before.span ? compareTrend(value.span, before.span) : 'open';
  const comparison: Comparison =
    trend === 'open' ? 'open' : trend === 'reduced' ? 'met' : 'not-met';
  const limit = fewerThan(before.span);
  const quantity = quantityOf(value, { count: before, year: year - 1 }, limit);
  const state = quantityState({ version, comparison, value, base: before, quantity });
  return counted(version, state, [value, before], question.target.indicator);
};

const minimumState = (
  version: Version,
  question: Question,
  window: Window,
  observations: Observations,
): JudgedUnit => {
  const value = countOfStock(question.target.indicator, version, window, observations);
  const comparison = value.span ? compareMinimum(question.threshold, value.span) : 'open';
  const quantity = quantityOf(value, null, question.threshold);
  const state = quantityState({ version, comparison, value, base: null, quantity });
  return counted(version, state, [value], question.target.indicator);
};

/** The state of one unit for a question and a window. `year` is the statistical year for flows. */
export const stateOf = (
  version: Version,
  question: Question,
  window: Window,
  observations: Observations,
): JudgedUnit => {
  const { kind, indicator, baseline_year } = question.target;
  switch (kind) {
    case 'share':
    case 'count':
    case 'hold':
      throw new Error(`${kind} is not judged by counts`);
    case 'minimum':
      return minimumState(version, question, window, observations);
    case 'reduction': {
      const value = countOfYear(indicator, version, window.year, observations);
      const base = countOfYear(indicator, version, known(baseline_year) ?? 0, observations);
      return reductionState(version, question, value, base);
    }
    case 'trend': {
      const value = countOfYear(indicator, version, window.year, observations);
      const before = countOfYear(indicator, version, window.year - 1, observations);
      return trendState(version, question, window.year, value, before);
    }
  }
};

/**
 * A whole area as one unit, for targets judged by the total: its own figure if it has one, else the
 * sum of its units, known only when all of them are.
 */
export const stateOfTotal = (
  area: Version,
  units: readonly Version[],
  question: Question,
  window: Window,
  observations: Observations,
): JudgedUnit => {
  const { kind, indicator, baseline_year } = question.target;
  const total = (year: number): StatedCount => {
    const own = countOfYear(indicator, area, year, observations);
    if (own.span !== null || units.every((unit) => unit === area)) return own;
    const parts = units.map((unit) => countOfYear(indicator, unit, year, observations));
    return own.rows.length > 0 && parts.some((part) => part.span === null) ? own : sumCounts(parts);
  };
  const value = total(window.year);
  if (kind === 'trend')
    return trendState(area, question, window.year, value, total(window.year - 1));
  const base = total(known(baseline_year) ?? 0);
  return reductionState(area, question, value, base);
};
