import type { CellCheck } from '../basis/check.ts';

/** An empty cell where a value must stand: a gap is typed, with a reason. */
export const cellBlank: CellCheck = {
  id: 'cell-blank',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) => (raw.trim() === '' ? { missing: column.missing.join(',') } : null),
};
