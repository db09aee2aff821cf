import { FORMULA_START } from '../../cells/prose.ts';
import type { CellCheck } from '../basis/check.ts';

/** `="04104"`: a trick by which programs keep the zeros of a code in a spreadsheet. */
const QUOTED = /^="([^"=+\-@]+)"$/;

/** Text a spreadsheet would run: it begins with `=`, `+`, `-` or `@`. */
export const formula: CellCheck = {
  id: 'formula',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) => {
    if (!FORMULA_START.test(raw) || column.format.kind === 'degrees') return null;
    const text = QUOTED.exec(raw)?.[1];
    return { start: raw.charAt(0), ...(text === undefined ? {} : { proposal: text }) };
  },
};
