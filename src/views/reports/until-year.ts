import type {
  Evaluation,
  TargetEvaluation,
  UnitStates,
} from '../../evaluation/record/evaluation.ts';
import { yearOf } from '../../schema/dates.ts';
import { resultOf, statesAt } from '../result-of.ts';

/** The states of the years up to one, and those of that year at the end. */
const statesUntil = (target: TargetEvaluation, year: number): readonly UnitStates[] => {
  const last = statesAt(target, year);
  return [
    ...target.unitStates.filter((states) => states.year !== null && states.year <= year),
    ...(last === undefined ? [] : [{ ...last, year: null }]),
  ];
};

/** A target as it stood in a year: later years are left out, and the result of the year stands at the end. */
const targetUntil = (target: TargetEvaluation, year: number): TargetEvaluation => {
  const final = resultOf(target, year);
  if (final === undefined) return target;
  return {
    ...target,
    years: target.years.filter((result) => (result.year ?? year) <= year),
    final,
    milestones: target.milestones.filter(({ date }) => yearOf(date) <= year),
    areas: target.areas.map((area) => ({
      ...area,
      years: area.years.filter((result) => (result.year ?? year) <= year),
      final: resultOf(area, year) ?? null,
    })),
    unitStates: statesUntil(target, year),
    // Other readings are compared at closing, which is later.
    readings: [],
  };
};

const known = new WeakMap<Evaluation, Map<number, Evaluation>>();

/**
 * What a report of a year speaks of: results up to the end of the year, from all that is known today. The last year is
 * left as it is, as its report says how it all ended; so is the whole period (`null`). Made once for the reports
 * of an area.
 */
export const untilYear = (evaluation: Evaluation, year: number | null): Evaluation => {
  if (year === null || year >= evaluation.plan.lastYear) return evaluation;
  const years = known.get(evaluation) ?? new Map<number, Evaluation>();
  known.set(evaluation, years);
  const made = years.get(year) ?? {
    ...evaluation,
    targets: evaluation.targets.map((target) => targetUntil(target, year)),
  };
  years.set(year, made);
  return made;
};
