import type { Evaluation, UnitLink, UnitRef } from '../evaluation/evaluation.ts';
import { indexOf } from './evaluation-index.ts';

/** After these changes the territory is another one; after the others it is the same unit. */
const continues = (link: UnitLink): boolean =>
  !link.changes.includes('merged') && !link.changes.includes('split');

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
