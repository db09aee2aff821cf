import type { CellCheck } from '../basis/check.ts';

/** `04104.0`, `4104,00`: a spreadsheet or a program took the code for a number with decimals. */
const DECIMAL = /^(\d+)[.,]0+$/;

/** Codes of these lengths may have lost zeros or not: 249 may be a district, or 00249. */
const UNCERTAIN = new Set([2, 3]);

/** A unit code with a decimal part. Lost zeros in front are given back where that is certain. */
export const codeDecimal: CellCheck = {
  id: 'code-decimal',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) => {
    const code = column.format.kind === 'unit-code' ? DECIMAL.exec(raw)?.[1] : undefined;
    if (code === undefined) return null;
    return UNCERTAIN.has(code.length) ? { suggestion: code } : { proposal: code };
  },
};
