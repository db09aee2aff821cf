import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';
import { TARGET_RULES } from './target-rules.ts';

/** A share is of units that meet something, a reduction of a count: the indicator must fit. */
export const targetIndicator: AcrossCheck = {
  id: 'target-indicator',
  stage: 'across',
  level: 'error',
  run: ({ current, indicators }) =>
    current.targets.flatMap((row) => {
      const found = indicators.get(row.indicator)?.value_type;
      const expected = TARGET_RULES[row.kind].valueType;
      if (found === undefined || found === expected) return [];
      return [{ ...cellPlace('targets', row, 'indicator'), facts: { kind: row.kind, expected } }];
    }),
};
