import { TABLES, type TableName } from '../../../../schema/index.ts';
import { nearest } from '../../../problems/nearest.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

const LEDGER = (Object.keys(TABLES) as TableName[]).filter((name) => TABLES[name].ledger);

/** A withdrawal names a table that is none of the ledger: it would close nothing. */
export const withdrawalTable: AcrossCheck = {
  id: 'withdrawal-table',
  stage: 'across',
  level: 'error',
  run: ({ tables }) =>
    tables.withdrawals
      .filter(({ table }) => !LEDGER.includes(table as TableName))
      .map((row) => ({
        ...cellPlace('withdrawals', row, 'table'),
        facts: { near: nearest(row.table, LEDGER) ?? '', tables: LEDGER.join(', ') },
      })),
};
