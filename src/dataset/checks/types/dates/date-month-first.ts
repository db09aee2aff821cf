import type { CellCheck } from '../../basis/check.ts';
import { isoFrom, leadingParts } from './date-parts.ts';

/** `12/31/2023`: the American order, from a spreadsheet with American settings. */
export const dateMonthFirst: CellCheck = {
  id: 'date-month-first',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) => {
    const parts = column.format.kind === 'date' ? leadingParts(raw) : null;
    if (parts === null || isoFrom(parts.year, parts.second, parts.first) !== null) return null;
    const suggestion = isoFrom(parts.year, parts.first, parts.second);
    return suggestion === null ? null : { proposal: suggestion };
  },
};
