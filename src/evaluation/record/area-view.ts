import { coverageOf, summaryOf } from './coverage.ts';
import type {
  AreaEvaluation,
  Evaluation,
  Figure,
  RowRef,
  TargetEvaluation,
  UnitRef,
  UnitVersion,
} from './evaluation.ts';

type UnitPredicate = (ref: UnitRef) => boolean;

/** Whether a unit is the area of this code or lies below it. */
const withinOf = ({ units }: Evaluation, code: string): UnitPredicate => {
  const byRef = new Map<UnitRef, UnitVersion>(units.map((unit) => [unit.ref, unit]));
  return (ref) => {
    let unit = byRef.get(ref);
    while (unit !== undefined && unit.code !== code) {
      unit = unit.parent === null ? undefined : byRef.get(unit.parent);
    }
    return unit !== undefined;
  };
};

/** What each unit must do by itself is, for one unit, a matter of its own quantity. */
const modeOf = ({ mode }: TargetEvaluation, isOwn: boolean): TargetEvaluation['mode'] =>
  isOwn && mode === 'each' ? 'total' : mode;

/** A target as it stands for one area; null where the area has no result. */
const targetOf = (
  target: TargetEvaluation,
  code: string,
  within: UnitPredicate,
): TargetEvaluation | null => {
  const find = (areas: readonly AreaEvaluation[]) => areas.find((one) => one.code === code);
  const own = find(target.own);
  const area = own ?? find(target.areas);
  // An area that ended before the closing date ends with its last year.
  const final = area?.final ?? area?.years.at(-1);
  if (area === undefined || final === undefined) return null;
  return {
    ...target,
    mode: modeOf(target, own !== undefined),
    years: area.years,
    final,
    areas: [],
    own: [],
    readings: [],
    unitStates: target.unitStates.map((one) => ({
      ...one,
      states: one.states.filter(({ unit }) => within(unit)),
    })),
  };
};

const rowsOf = (targets: readonly TargetEvaluation[]): Set<RowRef> =>
  new Set(
    targets.flatMap(({ years, final }) =>
      [...years, final].flatMap(({ rows, lastKnown }) => [...rows, ...(lastKnown?.rows ?? [])]),
    ),
  );

/** Sources of the figures, and of the tasks, which are those of the whole plan. */
const sourcesOf = ({ sources, measures }: Evaluation, figures: readonly Figure[]) => {
  const named = new Set([
    ...figures.map(({ source }) => source),
    ...measures.flatMap(({ progress }) => progress.map(({ source }) => source)),
  ]);
  return sources.filter(({ id }) => named.has(id));
};

/**
 * The evaluation as it stands for one area below the plan's territory: the targets that have a
 * result for the area, with that result in place of the territory's, and what is on record about
 * its units or was used for their results. Every figure is one of the whole; only what counts
 * targets is counted again. Of the territory itself it is the evaluation.
 */
export const areaView = (evaluation: Evaluation, code: string): Evaluation => {
  if (code === evaluation.plan.territoryCode) return evaluation;
  const within = withinOf(evaluation, code);
  const targets = evaluation.targets.flatMap((target) => targetOf(target, code, within) ?? []);
  const used = rowsOf(targets);
  const figures = evaluation.figures.filter(({ unit, row }) => within(unit) || used.has(row));
  const kept = new Set(figures.map(({ row }) => row));
  const foreign = new Set(evaluation.figures.flatMap(({ row }) => (kept.has(row) ? [] : [row])));
  return {
    ...evaluation,
    plan: { ...evaluation.plan, territoryCode: code },
    figures,
    targets,
    sources: sourcesOf(evaluation, figures),
    // A correction of the register or of the plan is about every area.
    corrections: evaluation.corrections.filter(({ newRow }) => !foreign.has(newRow)),
    conflicts: evaluation.conflicts.filter(({ unit }) => within(unit)),
    coverage: coverageOf(targets),
    summary: summaryOf(targets),
  };
};
