import type { CellCheck } from '../basis/check.ts';

/** Something else than 16 bytes where a random number stands. */
export const nonceInvalid: CellCheck = {
  id: 'nonce-invalid',
  stage: 'types',
  level: 'error',
  run: ({ column }) => (column.format.kind === 'nonce' ? {} : null),
};
