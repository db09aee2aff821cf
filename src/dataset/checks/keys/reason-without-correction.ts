import { at } from '../../problems/problem.ts';
import { columnNumberOf } from '../basis/cell-place.ts';
import type { KeyCheck } from '../basis/check.ts';

/** A row gives a reason for a correction, but there is no earlier row with its key. */
export const reasonWithoutCorrection: KeyCheck = {
  id: 'reason-without-correction',
  stage: 'keys',
  level: 'warning',
  joined: true,
  run: ({ schema, rows, repeated, inRepeated, renewed }) => {
    if (!schema.ledger) return [];
    const firsts = new Set(repeated.map(([first]) => first));
    return rows
      .filter((row) => row.reason !== '' && !renewed.has(row))
      .filter((row) => !inRepeated.has(row) || firsts.has(row))
      .map((row) => ({
        ...at(row.at),
        column: 'reason',
        columnNumber: columnNumberOf(schema, row, 'reason'),
        value: row.reason,
        facts: { columns: schema.key.join(',') },
      }));
  },
};
