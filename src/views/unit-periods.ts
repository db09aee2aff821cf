import type {
  AreaEvaluation,
  Result,
  TargetEvaluation,
  UnitState,
} from '../evaluation/record/evaluation.ts';
import { unitCode } from '../evaluation/record/unit-code.ts';

/** What is known of one unit for one target in a year, or at closing (`year` null). */
export interface UnitPeriod {
  readonly year: number | null;
  readonly referenceDate: string;
  readonly state: UnitState;
}

interface TargetIndex {
  readonly periods: ReadonlyMap<string, readonly UnitPeriod[]>;
  readonly areas: ReadonlyMap<string, AreaEvaluation>;
  readonly years: ReadonlyMap<number | null, Result>;
}

const indexes = new WeakMap<TargetEvaluation, TargetIndex>();

const buildIndex = (target: TargetEvaluation): TargetIndex => {
  const all = target.unitStates.flatMap(({ year, referenceDate, states }) =>
    states.map((state) => ({ year, referenceDate, state })),
  );
  return {
    periods: Map.groupBy(all, ({ state }) => unitCode(state.unit)),
    areas: new Map(target.areas.map((area) => [area.code, area])),
    years: new Map([...target.years, target.final].map((result) => [result.year, result])),
  };
};

const targetIndex = (target: TargetEvaluation): TargetIndex => {
  let index = indexes.get(target);
  if (index === undefined) {
    index = buildIndex(target);
    indexes.set(target, index);
  }
  return index;
};

/**
 * The periods in which a target counts a unit code, in order of time, closing last; empty for a code
 * it never counts. A code used again for another unit gives the periods of both.
 */
export const periodsOf = (target: TargetEvaluation, code: string): readonly UnitPeriod[] =>
  targetIndex(target).periods.get(code) ?? [];

/** A target's area (district) of this code; undefined for a code that is none. */
export const areaOf = (target: TargetEvaluation, code: string): AreaEvaluation | undefined =>
  targetIndex(target).areas.get(code);

/** The result for the whole territory of a year, or at closing for `null`. */
export const wholeResult = (target: TargetEvaluation, year: number | null): Result | undefined =>
  targetIndex(target).years.get(year);
