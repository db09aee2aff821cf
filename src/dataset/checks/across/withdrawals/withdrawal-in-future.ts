import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** A withdrawal dated later than today would keep out rows that nobody has written yet. */
export const withdrawalInFuture: AcrossCheck = {
  id: 'withdrawal-in-future',
  stage: 'across',
  level: 'error',
  run: ({ tables, today }) =>
    tables.withdrawals
      .filter(({ withdrawn_on }) => withdrawn_on > today)
      .map((row) => ({ ...cellPlace('withdrawals', row, 'withdrawn_on'), facts: { today } })),
};
