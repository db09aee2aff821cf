import type { Evaluation, UnitVersion } from '../evaluation/record/evaluation.ts';
import { unitGroups } from './unit-groups.ts';

const known = new WeakMap<Evaluation, ReadonlyMap<string, UnitVersion>>();

/** The areas directly below the plan's territory that have units of their own, by code; each in its newest version there. */
export const districts = (evaluation: Evaluation): ReadonlyMap<string, UnitVersion> => {
  const found =
    known.get(evaluation) ??
    new Map(unitGroups(evaluation).areas.map(({ area }) => [area.code, area]));
  known.set(evaluation, found);
  return found;
};
