import { isMissing } from '../../../../schema/table.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';
import { TARGET_RULES } from './target-rules.ts';

/**
 * Each unit or the sum: changes and trends must say so, plain limits may, and only targets judged by
 * counts can.
 */
export const targetMode: AcrossCheck = {
  id: 'target-mode',
  stage: 'across',
  level: 'error',
  run: ({ current }) =>
    current.targets
      .filter((row) => TARGET_RULES[row.kind].mode === (isMissing(row.mode) ? 'needed' : 'none'))
      .map((row) => ({
        ...cellPlace('targets', row, 'mode'),
        facts: { kind: row.kind, needed: isMissing(row.mode) ? 'yes' : '' },
      })),
};
