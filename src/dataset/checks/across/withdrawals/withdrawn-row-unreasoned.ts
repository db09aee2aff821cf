import { TABLES } from '../../../../schema/index.ts';
import { keyText } from '../../../ledger/key-text.ts';
import { at } from '../../../problems/problem.ts';
import { columnNumberOf } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** A row takes the place of a withdrawn one and does not say why: it counts nowhere. */
export const withdrawnRowUnreasoned: AcrossCheck = {
  id: 'withdrawn-row-unreasoned',
  stage: 'across',
  level: 'warning',
  joined: true,
  run: ({ withdrawn }) =>
    withdrawn.unreasoned.map(({ table, row, withdrawal }) => ({
      ...at(row.at),
      column: 'reason',
      columnNumber: columnNumberOf(TABLES[table], row, 'reason'),
      facts: {
        key: withdrawal.key === '' ? '' : keyText(TABLES[table], row),
        withdrawnOn: withdrawal.withdrawn_on,
      },
    })),
};
