import type { Evaluation, UnitVersion } from '../evaluation/evaluation.ts';
import { unitsBelow } from './units-below.ts';

export interface UnitGroups {
  /** Areas with units below them (districts), the plan's territory itself first. */
  readonly areas: readonly { readonly area: UnitVersion; readonly units: readonly UnitVersion[] }[];
  /** Units directly below the territory that have none below them. */
  readonly others: readonly UnitVersion[];
}

/** All units of the plan's territory as the index page lists them, by name. */
export const unitGroups = (evaluation: Evaluation): UnitGroups => {
  const below = unitsBelow(evaluation.plan.territoryCode, evaluation).map((area) => ({
    area,
    units: unitsBelow(area.code, evaluation),
  }));
  return {
    areas: below.filter(({ units }) => units.length > 0),
    others: below.filter(({ units }) => units.length === 0).map(({ area }) => area),
  };
};
