import { isMissingWord } from '../../cells/missing-signs.ts';
import type { CellCheck } from '../basis/check.ts';
import { gapFacts } from './gap-facts.ts';

/** `N/A`, `null`, `không có` in place of a typed gap. */
export const missingWordUsed: CellCheck = {
  id: 'missing-word',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) => (isMissingWord(raw) ? gapFacts(column) : null),
};
