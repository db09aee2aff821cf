import type { Evaluation } from '../evaluation/record/evaluation.ts';
import { keepsUnit } from '../schema/unit-changes.ts';

/**
 * The last day after `from` and not after `to` on which units of the plan's territory were merged
 * or split; null if there is none.
 */
export const registerChange = (evaluation: Evaluation, from: string, to: string): string | null => {
  let last: string | null = null;
  for (const unit of evaluation.units) {
    if (!unit.inTerritory) continue;
    for (const { date, changes } of unit.from) {
      const counts = !keepsUnit(changes);
      if (counts && date > from && date <= to && (last === null || date > last)) last = date;
    }
  }
  return last;
};
