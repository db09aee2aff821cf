import type { CellCheck } from '../../basis/check.ts';
import { isoFrom, leadingParts } from './date-parts.ts';

/** `31/12/2023`, as dates are written in Vietnamese. `05/06/2023` could also be the other order. */
export const dateDayFirst: CellCheck = {
  id: 'date-day-first',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) => {
    const parts = column.format.kind === 'date' ? leadingParts(raw) : null;
    const suggestion = parts && isoFrom(parts.year, parts.second, parts.first);
    if (parts === null || suggestion === null) return null;
    const other = isoFrom(parts.year, parts.first, parts.second);
    return other === null || other === suggestion
      ? { proposal: suggestion }
      : { suggestion, other };
  },
};
