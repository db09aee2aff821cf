import { isMissing } from '../../../../schema/table.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';
import { TARGET_RULES } from './target-rules.ts';

/** Reductions and targets to hold look back to a year; the others do not. */
export const targetBaseline: AcrossCheck = {
  id: 'target-baseline',
  stage: 'across',
  level: 'error',
  run: ({ current }) =>
    current.targets
      .filter((row) => isMissing(row.baseline_year) === TARGET_RULES[row.kind].baseline)
      .map((row) => ({
        ...cellPlace('targets', row, 'baseline_year'),
        facts: { kind: row.kind, needed: TARGET_RULES[row.kind].baseline ? 'yes' : '' },
      })),
};
