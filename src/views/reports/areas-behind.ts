import type {
  Quantity,
  Result,
  TargetEvaluation,
  UnitRef,
  UnitState,
} from '../../evaluation/record/evaluation.ts';
import { resultOf, statesAt } from '../result-of.ts';
import { allTargets, type ReportScope, type TargetInYear } from './report-scope.ts';

/** By how much an area falls short of what is asked: never a guess, only what is known to be missing. */
export type Gap =
  /** `by` whole things more than the limit, or fewer than the level; null where only the failure is known. */
  | { readonly kind: 'quantity'; readonly quantity: Quantity; readonly by: number | null }
  /** So many of its units are known not to meet it. */
  | { readonly kind: 'units'; readonly notMet: number; readonly n: number }
  /** The area is judged by itself: met or not. */
  | { readonly kind: 'judgement' };

/** An area known to fall short of a target. */
export interface AreaBehind {
  readonly unit: UnitRef;
  readonly gap: Gap;
}

/** What is known of the areas of one target in the time of a report. */
export interface TargetAreas extends TargetInYear {
  /** Known to fall short, the widest gap first; equal ones in the order of the register. */
  readonly behind: readonly AreaBehind[];
  /** Areas of which it is not known whether they fall short. */
  readonly unknown: number;
  /** All areas; at least one. */
  readonly areas: number;
}

/** What is missing to the limit, by the value that is best for the area. */
const missingTo = (target: TargetEvaluation, { value, limit }: Quantity): number | null => {
  if (value === null || limit === null) return null;
  const [least, most] = value;
  const isFloor = target.kind === 'increase' || target.kind === 'minimum';
  const by = isFloor ? (most === null ? 0 : limit - most) : least - limit;
  return by > 0 ? by : null;
};

const gapOf = (target: TargetEvaluation, { quantity }: UnitState): Gap =>
  quantity === null
    ? { kind: 'judgement' }
    : { kind: 'quantity', quantity, by: missingTo(target, quantity) };

const sizeOf = (gap: Gap): number => {
  if (gap.kind === 'units') return gap.notMet;
  return gap.kind === 'quantity' ? (gap.by ?? 0) : 0;
};

const widestFirst = (areas: readonly AreaBehind[]): readonly AreaBehind[] =>
  areas.toSorted((a, b) => sizeOf(b.gap) - sizeOf(a.gap));

/** Areas whose units are counted. */
const ofResults = (one: TargetInYear, results: readonly Result[]): TargetAreas => ({
  ...one,
  behind: widestFirst(
    results.flatMap(({ area, notMet, n }) =>
      notMet === 0 ? [] : [{ unit: area, gap: { kind: 'units' as const, notMet, n } }],
    ),
  ),
  unknown: results.filter(({ notMet, unknown }) => notMet === 0 && unknown > 0).length,
  areas: results.length,
});

/** Units that are judged by themselves. */
const ofStates = (one: TargetInYear, states: readonly UnitState[]): TargetAreas => ({
  ...one,
  behind: widestFirst(
    states.flatMap((state) =>
      state.judgement === 'not-met' ? [{ unit: state.unit, gap: gapOf(one.target, state) }] : [],
    ),
  ),
  unknown: states.filter(({ judgement }) => judgement === 'unknown').length,
  areas: states.length,
});

/**
 * Which areas fall short of which target in the time of a report: of a territory its districts, of a district the units
 * below it or the district itself. A target that is not compared between areas, and a time that is not judged, are
 * left out.
 */
export const targetAreas = (scope: ReportScope): readonly TargetAreas[] =>
  allTargets(scope)
    .filter(
      ({ target, result }) =>
        result.notJudged === null && !(scope.isWhole && target.mode === 'total'),
    )
    .map((one) => {
      const { target, result } = one;
      return target.areas.length > 0
        ? ofResults(
            one,
            target.areas
              .flatMap((area) => resultOf(area, result.year) ?? [])
              .filter(({ n }) => n > 0),
          )
        : ofStates(one, statesAt(target, result.year)?.states ?? []);
    })
    .filter(({ areas }) => areas > 0);
