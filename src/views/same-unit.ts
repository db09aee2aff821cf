import type { Evaluation, UnitLink, UnitRef } from '../evaluation/record/evaluation.ts';
import { keepsUnit } from '../schema/unit-changes.ts';
import { indexOf } from './evaluation-index.ts';

const continues = (link: UnitLink): boolean => keepsUnit(link.changes);

/**
 * All versions that are the same unit as this one: before and after it was renamed, retyped or
 * moved, whatever its code. A reused code that names another unit is not among them.
 */
export const sameUnit = (evaluation: Evaluation, ref: UnitRef): ReadonlySet<UnitRef> => {
  const found = new Set<UnitRef>();
  const visit = (next: UnitRef): void => {
    if (found.has(next)) return;
    found.add(next);
    const unit = indexOf(evaluation).unit(next);
    for (const link of [...(unit?.from ?? []), ...(unit?.to ?? [])].filter(continues)) {
      visit(link.unit);
    }
  };
  visit(ref);
  return found;
};
