import type { CellCheck } from '../basis/check.ts';

/** Lengths of a code by level: province 2, commune 5; three digits stay three. */
const FULL_LENGTH: Readonly<Record<number, number>> = { 1: 2, 4: 5 };

/** `4249` for `04249`: a spreadsheet took the code for a number. */
export const codeLostZeros: CellCheck = {
  id: 'code-lost-zeros',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) => {
    if (column.format.kind !== 'unit-code' || !/^\d+$/.test(raw)) return null;
    const length = FULL_LENGTH[raw.length];
    return length === undefined ? null : { proposal: raw.padStart(length, '0') };
  },
};
