import { isMissing } from '../../../../schema/table.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';
import { TARGET_RULES } from './target-rules.ts';

/** A target of this kind needs a threshold, or has none. */
export const targetThreshold: AcrossCheck = {
  id: 'target-threshold',
  stage: 'across',
  level: 'error',
  run: ({ current }) =>
    current.targets
      .filter((row) => isMissing(row.threshold) !== (TARGET_RULES[row.kind].threshold === null))
      .map((row) => ({
        ...cellPlace('targets', row, 'threshold'),
        facts: { kind: row.kind, needed: TARGET_RULES[row.kind].threshold ?? '' },
      })),
};
