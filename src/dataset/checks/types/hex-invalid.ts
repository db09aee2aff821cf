import type { CellCheck } from '../basis/check.ts';

/** The last check of all: whatever else cannot be read must be a hash, or random digits. */
export const hexInvalid: CellCheck = {
  id: 'hex-invalid',
  stage: 'types',
  level: 'error',
  run: ({ column: { format, missing } }) => ({
    digits: format.kind === 'hex' ? format.digits : 0,
    missing: missing.join(','),
  }),
};
