import type { Evaluation, UnitRef, UnitVersion } from '../evaluation/record/evaluation.ts';
import { indexOf } from './evaluation-index.ts';

/** The unit above a unit; undefined at the top. */
export const parentOf = (evaluation: Evaluation, unit: UnitVersion): UnitVersion | undefined =>
  unit.parent === null ? undefined : indexOf(evaluation).unit(unit.parent);

/** Whether a unit is the area of this code or lies below it. */
export const liesWithin = (evaluation: Evaluation, ref: UnitRef, areaCode: string): boolean => {
  let unit = indexOf(evaluation).unit(ref);
  while (unit !== undefined) {
    if (unit.code === areaCode) return true;
    unit = parentOf(evaluation, unit);
  }
  return false;
};
