import type {
  AreaEvaluation,
  Evaluation,
  TargetEvaluation,
  UnitRef,
  UnitVersion,
} from './evaluation.ts';

type Within = (ref: UnitRef) => boolean;

/** Whether a unit is the area of this code or lies below it. */
const withinOf = ({ units }: Evaluation, code: string): Within => {
  const byRef = new Map<UnitRef, UnitVersion>(units.map((unit) => [unit.ref, unit]));
  return (ref) => {
    let unit = byRef.get(ref);
    while (unit !== undefined && unit.code !== code) {
      unit = unit.parent === null ? undefined : byRef.get(unit.parent);
    }
    return unit !== undefined;
  };
};

/** A target as it stands for one area; null where the area has no result of its own. */
const targetOf = (
  target: TargetEvaluation,
  area: AreaEvaluation | undefined,
  within: Within,
): TargetEvaluation | null => {
  const final = area?.final ?? area?.years.at(-1);
  if (area === undefined || final === undefined) return null;
  return {
    ...target,
    years: area.years,
    final,
    areas: [],
    readings: [],
    unitStates: target.unitStates.map((one) => ({
      ...one,
      states: one.states.filter(({ unit }) => within(unit)),
    })),
  };
};

/**
 * The evaluation as it stands for one area below the plan's territory: the targets that have a
 * result for the area, with that result in place of the territory's, and what is on record about
 * its units. Nothing is computed: every figure is one of the whole. Of the territory itself it is
 * the evaluation.
 */
export const areaView = (evaluation: Evaluation, code: string): Evaluation => {
  if (code === evaluation.plan.territoryCode) return evaluation;
  const within = withinOf(evaluation, code);
  const targets = evaluation.targets.flatMap((target) => {
    const area = target.areas.find((one) => one.code === code);
    return targetOf(target, area, within) ?? [];
  });
  return { ...evaluation, targets };
};
