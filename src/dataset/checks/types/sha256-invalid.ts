import type { CellCheck } from '../basis/check.ts';

/** The last check of all: whatever else cannot be read must be a hash. */
export const sha256Invalid: CellCheck = {
  id: 'sha256-invalid',
  stage: 'types',
  level: 'error',
  run: () => ({}),
};
