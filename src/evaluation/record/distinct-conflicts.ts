import type { Conflict } from './evaluation.ts';

/**
 * R4: conflicts told once, whatever the day or the unit at which they were noticed: those of the same
 * rows are the same.
 */
export const distinctConflicts = (conflicts: readonly Conflict[]): Conflict[] => {
  const byRows = new Map<string, Conflict>();
  // Many units share one conflict about many rows.
  for (const conflict of new Set(conflicts)) {
    const key = conflict.figures
      .flatMap(({ rows }) => rows)
      .toSorted()
      .join();
    if (!byRows.has(key)) byRows.set(key, conflict);
  }
  return [...byRows.values()];
};
