import type { TableSchema } from '../../../schema/table.ts';
import { keyText } from '../../ledger/key-text.ts';
import type { LedgerRow } from '../../ledger/ledger.ts';
import { at } from '../../problems/problem.ts';
import type { KeyCheck } from '../basis/check.ts';

/** Of observations two contributions may say different things (`rows-contradict`), and withdraw one key. */
const mayContradict = ({ oneFile, group }: TableSchema): boolean =>
  !oneFile && group === 'observations';

/** Two rows for one key and one place in the order of recording: which of them holds cannot be told. */
export const keyDuplicate: KeyCheck = {
  id: 'key-duplicate',
  stage: 'keys',
  level: 'error',
  run: ({ schema, repeated }) => {
    if (mayContradict(schema)) return [];
    return repeated.flatMap((rows) => {
      const firstOf = new Map<string, LedgerRow>();
      return rows.flatMap((row) => {
        // Tables beside the ledger know neither.
        const rank = `${row.recorded_on ?? ''} ${row.n ?? ''}`;
        const first = firstOf.get(rank);
        if (first === undefined) firstOf.set(rank, row);
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
    });
  },
};
