import type {
  Result,
  TargetEvaluation,
  UnitRef,
  UnitState,
} from '../evaluation/record/evaluation.ts';
import { unitCode } from '../evaluation/record/unit-code.ts';
import { resultOf, statesAt } from './result-of.ts';

/** One area or unit with an entry for every year of the target that can be judged. */
export interface AreaYears {
  readonly code: string;
  /** Its newest version among those years, under whose name it is shown. */
  readonly unit: UnitRef;
  readonly years: readonly AreaYear[];
}

/** What is known of an area or a unit in one year; both parts are null where it has nothing. */
export interface AreaYear {
  readonly year: number;
  /** Of an area whose units are counted. */
  readonly result: Result | null;
  /** Of a unit that is judged by itself. */
  readonly state: UnitState | null;
}

/**
 * How a target is compared between areas: by the share of its units that meet the target (`share`),
 * by the quantity of each unit in percent of its own base (`index`), or by met and not met alone
 * (`judgement`).
 */
export type AreaComparison = 'share' | 'index' | 'judgement';

/** The comparison that suits a target; null where there are no two areas to compare. */
export const areaComparison = (target: TargetEvaluation): AreaComparison | null => {
  if (target.areas.length > 0) return 'share';
  if (target.mode === 'total' || (statesAt(target, null)?.states ?? []).length < 2) return null;
  return target.kind === 'reduction' || target.kind === 'increase' ? 'index' : 'judgement';
};

/** The years of a target that can be judged, or of which there are facts from before the plan. */
export const judgedYears = ({ years }: TargetEvaluation): readonly number[] =>
  years.flatMap(({ year, status, notJudged }) =>
    year === null || (status === 'not-applicable' && notJudged !== 'before-plan') ? [] : [year],
  );

const areasOf = (target: TargetEvaluation): readonly AreaYears[] =>
  target.areas.map((area) => {
    const years = judgedYears(target).map((year) => ({
      year,
      result: resultOf(area, year) ?? null,
      state: null,
    }));
    const newest = years.findLast(({ result }) => result !== null)?.result?.area;
    return { code: area.code, unit: newest ?? area.code, years };
  });

const unitsOf = (target: TargetEvaluation): readonly AreaYears[] => {
  const years = judgedYears(target);
  const units = new Map<string, string>();
  for (const year of [...years, null]) {
    for (const { unit } of statesAt(target, year)?.states ?? []) units.set(unitCode(unit), unit);
  }
  return [...units].map(([code, ref]) => ({
    code,
    unit: ref,
    years: years.map((year) => ({
      year,
      result: null,
      state: statesAt(target, year)?.states.find(({ unit }) => unitCode(unit) === code) ?? null,
    })),
  }));
};

/** A target area by area and year by year, in the order of the register. */
export const areaYears = (target: TargetEvaluation): readonly AreaYears[] =>
  target.areas.length > 0 ? areasOf(target) : unitsOf(target);

/** Whether anything is known of an area in a year. */
export const isKnownIn = ({ result, state }: AreaYear, comparison: AreaComparison): boolean => {
  switch (comparison) {
    case 'share':
      return result !== null && result.n > 0 && result.figuresTo !== null;
    case 'index':
      // From 0 to 0 has no place in percent of the base, but it is known.
      return state?.quantity?.value != null && state.quantity.base !== null;
    case 'judgement':
      return state !== null && state.judgement !== 'unknown';
  }
};
