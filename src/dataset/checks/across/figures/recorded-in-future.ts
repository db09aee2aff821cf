import { TABLES, type TableName } from '../../../../schema/index.ts';
import type { LedgerRow } from '../../../ledger/ledger.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

const LEDGER_TABLES = (Object.keys(TABLES) as TableName[]).filter((name) => TABLES[name].ledger);

/** A row recorded later than today. */
export const recordedInFuture: AcrossCheck = {
  id: 'recorded-in-future',
  stage: 'across',
  level: 'error',
  run: ({ tables, today }) =>
    LEDGER_TABLES.flatMap((table) =>
      (tables[table] as unknown as readonly LedgerRow[])
        .filter((row) => row.recorded_on > today)
        .map((row) => ({ ...cellPlace(table, row, 'recorded_on'), facts: { today } })),
    ),
};
