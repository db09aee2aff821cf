import type { Evaluation, TargetEvaluation } from '../evaluation/record/evaluation.ts';
import { type AreaHeat, areaHeat, type HeatCell } from './area-heat.ts';
import type { AreaComparison } from './area-years.ts';

/** A target in the strip. */
export interface StripColumn {
  readonly target: TargetEvaluation;
  readonly comparison: AreaComparison;
}

/** All districts beside each other at closing, target by target. */
export interface DistrictStrip {
  /** Targets of which something is known of any district, in plan order. */
  readonly columns: readonly StripColumn[];
  /** In the order of the register; a cell for each column. */
  readonly areas: readonly {
    readonly code: string;
    readonly unit: string;
    readonly cells: readonly HeatCell[];
  }[];
}

const ABSENT: HeatCell = { result: null, state: null, isKnown: false, isEarly: false };

/**
 * The districts at closing, for the page of one of them, or (`null`) of the whole. Null for a code that is no district of a target, and where
 * nothing is known of any district.
 */
export const districtStrip = (
  code: string | null,
  evaluation: Evaluation,
): DistrictStrip | null => {
  const heats = evaluation.targets.flatMap(
    (target): { target: TargetEvaluation; heat: AreaHeat }[] => {
      const heat = areaHeat(target);
      return heat === null || (code !== null && !heat.areas.some((area) => area.code === code))
        ? []
        : [{ target, heat }];
    },
  );
  const [first] = heats;
  if (first === undefined) return null;
  return {
    columns: heats.map(({ target, heat }) => ({ target, comparison: heat.comparison })),
    areas: first.heat.areas.map((area) => ({
      code: area.code,
      unit: area.unit,
      cells: heats.map(
        ({ heat }) => heat.areas.find((one) => one.code === area.code)?.cells.at(-1) ?? ABSENT,
      ),
    })),
  };
};
