import { at } from '../../problems/problem.ts';
import type { KeyCheck } from '../basis/check.ts';

/** A row gives a reason for a correction, but there is no earlier row with its key. */
export const reasonWithoutCorrection: KeyCheck = {
  id: 'reason-without-correction',
  stage: 'keys',
  level: 'warning',
  run: ({ schema, rows, repeated, inRepeated }) => {
    if (!schema.ledger) return [];
    const firsts = new Set(repeated.map(([first]) => first));
    const columnNumber = Object.keys(schema.columns).indexOf('reason') + 1;
    return rows
      .filter((row) => row.reason !== '' && (!inRepeated.has(row) || firsts.has(row)))
      .map((row) => ({
        ...at(row.at),
        column: 'reason',
        columnNumber,
        value: row.reason,
        facts: { columns: schema.key.join(',') },
      }));
  },
};
