import type { Evaluation, UnitVersion } from '../evaluation/record/evaluation.ts';
import { addDays } from '../schema/dates.ts';
import { indexOf } from './evaluation-index.ts';
import { unitsBelow } from './units-below.ts';

/** An area (a district) with the units that ever lay directly below it, by name. */
export interface UnitArea {
  readonly area: UnitVersion;
  readonly units: readonly UnitVersion[];
  /** Those of them that were there on its last day; while it lasts, those of today. */
  readonly lasting: readonly UnitVersion[];
}

/** All units of the plan's territory as the index page lists them. */
export interface UnitGroups {
  /** Areas with units below them. */
  readonly areas: readonly UnitArea[];
  /** Units directly below the territory that have none below them, by name. */
  readonly others: readonly UnitVersion[];
  /** The last day of the areas, where all of them ended together; null while any of them lasts. */
  readonly areasUntil: string | null;
  /** The day after that. */
  readonly othersFrom: string | null;
}

/** Units of an area that were there on its last day: those that ended with it, or last. */
const stillThere = (area: UnitVersion, units: readonly UnitVersion[]): readonly UnitVersion[] =>
  units.filter(
    ({ validTo }) => validTo === null || (area.validTo !== null && validTo >= area.validTo),
  );

/** All units of the plan's territory as the index page lists them, by name. */
export const unitGroups = (evaluation: Evaluation): UnitGroups => {
  const versionsOf = (code: string) => ({ versions: indexOf(evaluation).versions(code) });
  const below = unitsBelow(versionsOf(evaluation.plan.territoryCode), evaluation).map((area) => {
    const units = unitsBelow(versionsOf(area.code), evaluation);
    return { area, units, lasting: stillThere(area, units) };
  });
  const areas = below.filter(({ units }) => units.length > 0);
  const ends = new Set(areas.map(({ area }) => area.validTo));
  const [end = null] = ends;
  const areasUntil = ends.size === 1 ? end : null;
  return {
    areas,
    others: below.filter(({ units }) => units.length === 0).map(({ area }) => area),
    areasUntil,
    othersFrom: areasUntil === null ? null : addDays(areasUntil, 1),
  };
};
