import type {
  AreaEvaluation,
  Result,
  TargetEvaluation,
  UnitStates,
} from '../evaluation/record/evaluation.ts';

/** The result of a year, or the one at closing for `null`; undefined if the year has none. */
export const resultOf = (
  of: Pick<TargetEvaluation | AreaEvaluation, 'years' | 'final'>,
  year: number | null,
): Result | undefined =>
  year === null ? (of.final ?? undefined) : of.years.find((result) => result.year === year);

/** The unit states of a year, or those at closing for `null`; undefined if the year has none. */
export const statesAt = (
  target: Pick<TargetEvaluation, 'unitStates'>,
  year: number | null,
): UnitStates | undefined => target.unitStates.find((states) => states.year === year);
