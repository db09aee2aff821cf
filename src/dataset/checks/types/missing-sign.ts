import { missingSign } from '../../cells/missing-signs.ts';
import type { CellCheck } from '../basis/check.ts';
import { gapFacts } from './gap-facts.ts';

/** `-` or `...` as yearbooks print them: the first means nothing occurred, the second not collected. */
export const missingSignUsed: CellCheck = {
  id: 'missing-sign',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) => {
    const sign = missingSign(raw);
    return sign === null ? null : { sign, ...gapFacts(column) };
  },
};
