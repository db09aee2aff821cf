import { keyText } from '../../ledger/key-text.ts';
import type { LedgerRow } from '../../ledger/ledger.ts';
import { at } from '../../problems/problem.ts';
import type { KeyCheck } from '../basis/check.ts';

/** Two rows for one key, recorded on the same day: which of them holds cannot be told. */
export const keyDuplicate: KeyCheck = {
  id: 'key-duplicate',
  stage: 'keys',
  level: 'error',
  run: ({ schema, repeated }) =>
    repeated.flatMap((rows) => {
      const firstOf = new Map<string | undefined, LedgerRow>();
      return rows.flatMap((row) => {
        const first = firstOf.get(row.recorded_on);
        if (first === undefined) firstOf.set(row.recorded_on, row);
        if (first === undefined) return [];
        return [
          {
            ...at(row.at),
            facts: {
              key: keyText(schema, row),
              columns: schema.key.join(','),
              other: `${first.at.file}:${first.at.line}`,
              recordedOn: row.recorded_on ?? '',
            },
          },
        ];
      });
    }),
};
