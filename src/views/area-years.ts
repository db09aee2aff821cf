import type {
  Quantity,
  Result,
  TargetEvaluation,
  UnitRef,
  UnitState,
} from '../evaluation/record/evaluation.ts';
import { resultOf, statesAt } from './result-of.ts';

/** One area or unit over the years, in the order of the years; null for a year it has nothing in. */
export interface AreaYears {
  readonly code: string;
  /** Its newest version shown. */
  readonly unit: UnitRef;
  readonly years: readonly AreaYear[];
}

/** What is known of an area in a year. */
export interface AreaYear {
  readonly year: number;
  /** Units of the area that meet it; null where the area has no such result. */
  readonly result: Result | null;
  /** The judgement of a unit that is in scope by itself; null otherwise. */
  readonly state: UnitState | null;
}

/**
 * How a target is compared between areas: by the share of units of each area, by the quantity of
 * each unit against its own base, by the judgement of each unit; null where there is one area only.
 */
export type AreaComparison = 'share' | 'index' | 'judgement';

/** Which of the three a target allows. */
export const areaComparison = (target: TargetEvaluation): AreaComparison | null => {
  if (target.areas.length > 0) return 'share';
  if (target.mode === 'total' || (statesAt(target, null)?.states ?? []).length < 2) return null;
  return target.kind === 'reduction' ? 'index' : 'judgement';
};

/** The years of a target that can be judged at all. */
export const judgedYears = ({ years }: TargetEvaluation): readonly number[] =>
  years.flatMap(({ year, status }) => (year === null || status === 'not-applicable' ? [] : [year]));

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

const codeOf = (ref: string): string => ref.split('@')[0] ?? ref;

const unitsOf = (target: TargetEvaluation): readonly AreaYears[] => {
  const years = judgedYears(target);
  const units = new Map<string, string>();
  for (const year of [...years, null]) {
    for (const { unit } of statesAt(target, year)?.states ?? []) units.set(codeOf(unit), unit);
  }
  return [...units].map(([code, ref]) => ({
    code,
    unit: ref,
    years: years.map((year) => ({
      year,
      result: null,
      state: statesAt(target, year)?.states.find(({ unit }) => codeOf(unit) === code) ?? null,
    })),
  }));
};

/** A target area by area and year by year, in the order of the register. */
export const areaYears = (target: TargetEvaluation): readonly AreaYears[] =>
  target.areas.length > 0 ? areasOf(target) : unitsOf(target);

/** Whether a quantity can be set against its base: both are known and there is something to divide by. */
export const isIndexed = (quantity: Quantity | null): quantity is Quantity & IndexedQuantity =>
  quantity !== null && quantity.value !== null && quantity.base !== null && quantity.base[0] > 0;

/** A quantity of which value and base are known. */
export interface IndexedQuantity {
  readonly value: readonly [number, number];
  readonly base: readonly [number, number];
}

/** Whether anything is known of an area in a year. */
export const isKnownIn = ({ result, state }: AreaYear, comparison: AreaComparison): boolean => {
  switch (comparison) {
    case 'share':
      return result !== null && result.n > 0 && result.figuresTo !== null;
    case 'index':
      return isIndexed(state?.quantity ?? null);
    case 'judgement':
      return state !== null && state.judgement !== 'unknown';
  }
};

/** The quantity of the whole area in each year, from the reading that asks for it; often empty. */
export const wholeQuantities = ({ readings }: TargetEvaluation) =>
  readings.find(({ quantities }) => quantities.length > 0)?.quantities ?? [];
