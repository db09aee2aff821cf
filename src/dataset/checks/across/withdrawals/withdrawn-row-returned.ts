import { TABLES } from '../../../../schema/index.ts';
import { keyText } from '../../../ledger/key-text.ts';
import { at } from '../../../problems/problem.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** A row that was withdrawn is in a file again: a branch older than the withdrawal was merged. It counts nowhere. */
export const withdrawnRowReturned: AcrossCheck = {
  id: 'withdrawn-row-returned',
  stage: 'across',
  level: 'warning',
  joined: true,
  run: ({ withdrawn }) =>
    withdrawn.returned.map(({ table, row, withdrawal }) => ({
      ...at(row.at),
      facts: {
        table,
        key: withdrawal.key === '' ? '' : keyText(TABLES[table], row),
        withdrawnOn: withdrawal.withdrawn_on,
      },
    })),
};
