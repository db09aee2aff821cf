import type { CellCheck } from '../../basis/check.ts';
import { isoFrom } from './date-parts.ts';

const PARTS = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})$/;

/** Year first, but not as `YYYY-MM-DD`: `2023-2-3`, `2023/02/03`, `20230203`. */
export const dateUnpadded: CellCheck = {
  id: 'date-unpadded',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) => {
    const match = column.format.kind === 'date' ? PARTS.exec(raw) : null;
    const suggestion = match && isoFrom(Number(match[1]), Number(match[3]), Number(match[4]));
    return suggestion === null ? null : { proposal: suggestion };
  },
};
