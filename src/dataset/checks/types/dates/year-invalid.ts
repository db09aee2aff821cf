import type { CellCheck } from '../../basis/check.ts';

/** A year that is not four digits from 1900 to 2099. */
export const yearInvalid: CellCheck = {
  id: 'year-invalid',
  stage: 'types',
  level: 'error',
  run: ({ column }) => (column.format.kind === 'year' ? {} : null),
};
