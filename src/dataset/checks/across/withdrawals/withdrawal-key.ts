import { TABLES, type TableName } from '../../../../schema/index.ts';
import type { TableSchema } from '../../../../schema/table.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

const keyColumns = (table: string): readonly string[] =>
  (TABLES[table as TableName] as TableSchema | undefined)?.key ?? [];

/** A withdrawal gives no key that a row could have, or neither a key nor the hash of one, or both. */
export const withdrawalKey: AcrossCheck = {
  id: 'withdrawal-key',
  stage: 'across',
  level: 'error',
  unless: ['withdrawal-table'],
  run: ({ tables }) =>
    tables.withdrawals
      .filter(({ table, key, key_nonce, key_sha256 }) =>
        key === ''
          ? key_nonce === '' || key_sha256 === ''
          : key_nonce !== '' ||
            key_sha256 !== '' ||
            key.split(' · ').length !== keyColumns(table).length,
      )
      .map((row) => ({
        ...cellPlace('withdrawals', row, 'key'),
        facts: { columns: keyColumns(row.table).join(' · ') },
      })),
};
