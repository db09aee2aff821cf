import { isMissing } from '../../../../schema/table.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';
import { TARGET_RULES } from './target-rules.ts';

/** Each unit or the sum: only reductions and trends say so, and they must. */
export const targetMode: AcrossCheck = {
  id: 'target-mode',
  stage: 'across',
  level: 'error',
  run: ({ current }) =>
    current.targets
      .filter((row) => isMissing(row.mode) === TARGET_RULES[row.kind].mode)
      .map((row) => ({
        ...cellPlace('targets', row, 'mode'),
        facts: { kind: row.kind, needed: TARGET_RULES[row.kind].mode ? 'yes' : '' },
      })),
};
