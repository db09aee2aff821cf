import type { CellCheck } from '../../basis/check.ts';

/** Anything else that is no date. */
export const dateInvalid: CellCheck = {
  id: 'date-invalid',
  stage: 'types',
  level: 'error',
  run: ({ column }) => (column.format.kind === 'date' ? {} : null),
};
