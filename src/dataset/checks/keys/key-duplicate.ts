import { keyText } from '../../ledger/key-text.ts';
import { at } from '../../problems/problem.ts';
import type { KeyCheck } from '../basis/check.ts';

/** Two rows for one key, recorded on the same day: which of them holds cannot be told. */
export const keyDuplicate: KeyCheck = {
  id: 'key-duplicate',
  stage: 'keys',
  level: 'error',
  run: ({ schema, repeated }) =>
    repeated.flatMap((rows) =>
      rows.flatMap((row) => {
        const first = rows.find((other) => other.recorded_on === row.recorded_on);
        if (first === undefined || first === row) return [];
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
      }),
    ),
};
