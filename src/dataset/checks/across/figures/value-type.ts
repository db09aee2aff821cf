import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** A number where the indicator asks whether a unit meets it, or the other way round. */
export const valueType: AcrossCheck = {
  id: 'value-type',
  stage: 'across',
  level: 'error',
  run: ({ current, indicators }) =>
    current.values.flatMap((row) => {
      const expected = indicators.get(row.indicator)?.value_type;
      const found = row.value.kind;
      if (expected === undefined || found === 'missing' || found === expected) return [];
      return [
        { ...cellPlace('values', row, 'value'), facts: { expected, indicator: row.indicator } },
      ];
    }),
};
