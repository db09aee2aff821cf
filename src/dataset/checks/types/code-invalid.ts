import type { CellCheck } from '../basis/check.ts';

/** Anything else that is no unit code: a name, a code with decimals or letters. */
export const codeInvalid: CellCheck = {
  id: 'code-invalid',
  stage: 'types',
  level: 'error',
  run: ({ column }) => (column.format.kind === 'unit-code' ? {} : null),
};
