import type { CellCheck } from '../../basis/check.ts';

/** A latitude or longitude that is no decimal number of degrees. */
export const degreesInvalid: CellCheck = {
  id: 'degrees-invalid',
  stage: 'types',
  level: 'error',
  run: ({ column }) => (column.format.kind === 'degrees' ? {} : null),
};
