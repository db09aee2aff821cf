import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** Only a judgement at a date can last until it is revoked. */
export const indicatorLasting: AcrossCheck = {
  id: 'indicator-lasting',
  stage: 'across',
  level: 'error',
  run: ({ current }) =>
    current.indicators
      .filter(
        (row) => row.lasting === 'yes' && (row.value_type !== 'pass' || row.timing !== 'stock'),
      )
      .map((row) => ({ ...cellPlace('indicators', row, 'lasting'), facts: {} })),
};
