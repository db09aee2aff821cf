import type { Result, TargetEvaluation, UnitState } from '../evaluation/record/evaluation.ts';
import { unitCode } from '../evaluation/record/unit-code.ts';
import {
  type AreaComparison,
  areaComparison,
  areaYears,
  isKnownIn,
  judgedYears,
} from './area-years.ts';
import { resultOf, statesAt } from './result-of.ts';

/** A column: a year, or the closing date (`year` null). */
export interface HeatColumn {
  readonly year: number | null;
  /** Over before the plan was signed: nothing was promised then. */
  readonly isEarly: boolean;
  /** Whether the closing date is one on which the target is judged, and not only the newest day. */
  readonly due: boolean;
}

/** What is known of an area, or of the whole, in one column; both parts null where it was not there. */
export interface HeatCell {
  readonly result: Result | null;
  readonly state: UnitState | null;
  readonly isKnown: boolean;
  readonly isEarly: boolean;
}

/** A target by area and time with the whole territory beside it. */
export interface AreaHeat {
  readonly comparison: AreaComparison;
  readonly columns: readonly HeatColumn[];
  readonly whole: readonly HeatCell[];
  /** In the order of the register. */
  readonly areas: readonly {
    readonly code: string;
    readonly unit: string;
    readonly cells: readonly HeatCell[];
  }[];
}

/** The grid of a target; null where there are no two areas to compare, or nothing is known of any of them. */
export const areaHeat = (target: TargetEvaluation): AreaHeat | null => {
  const comparison = areaComparison(target);
  if (comparison === null) return null;
  // The last year often ends with the closing date: the same column twice would look like two.
  const years = judgedYears(target).filter(
    (year) => resultOf(target, year)?.referenceDate !== target.final.referenceDate,
  );
  const columns = [...years, null].map((year): HeatColumn => {
    const result = resultOf(target, year);
    return {
      year,
      isEarly: result?.notJudged === 'before-plan',
      due: result?.due ?? false,
    };
  });
  const areas = areaYears(target).map(({ code, unit }) => ({
    code,
    unit,
    cells: columns.map(({ year, isEarly }): HeatCell => {
      const area = target.areas.find((one) => one.code === code);
      const result = area === undefined ? null : (resultOf(area, year) ?? null);
      const state =
        area === undefined
          ? (statesAt(target, year)?.states.find((one) => unitCode(one.unit) === code) ?? null)
          : null;
      const isKnown = isKnownIn({ year: year ?? 0, result, state }, comparison);
      return { result: result?.n === 0 ? null : result, state, isKnown, isEarly };
    }),
  }));
  if (!areas.some(({ cells }) => cells.some(({ isKnown }) => isKnown))) return null;
  const whole = columns.map(({ year, isEarly }): HeatCell => {
    const result = resultOf(target, year) ?? null;
    return { result, state: null, isKnown: result !== null && result.figuresTo !== null, isEarly };
  });
  return { comparison, columns, whole, areas };
};
