import { keyText } from '../../ledger/key-text.ts';
import type { LedgerRow } from '../../ledger/ledger.ts';
import { compareRank, holding } from '../../ledger/rank.ts';
import { at } from '../../problems/problem.ts';
import { rowText } from '../basis/cell-place.ts';
import type { Finding, KeyCheck } from '../basis/check.ts';

/** The first place in its day that no row of the key has taken. */
const freePlace = (rows: readonly LedgerRow[], { recorded_on }: LedgerRow): number =>
  1 + Math.max(...rows.filter((row) => row.recorded_on === recorded_on).map(({ n }) => n));

/**
 * Observations of one key that say different things, and none with a reason puts the others right. Two
 * contributions can bring this about that knew nothing of each other, so it stops nothing: what they speak of
 * is unknown, and both are shown.
 */
export const rowsContradict: KeyCheck = {
  id: 'rows-contradict',
  stage: 'keys',
  level: 'warning',
  joined: true,
  run: ({ schema, repeated }) => {
    if (!schema.ledger || schema.group !== 'observations') return [];
    return repeated.flatMap((rows): Finding[] => {
      const [first, ...others] = holding(schema, rows);
      if (first === undefined) return [];
      return others.map((row) => ({
        ...at(row.at),
        facts: {
          key: keyText(schema, row),
          recordedOn: row.recorded_on,
          other: rowText(first),
          otherRecordedOn: first.recorded_on,
          ...(compareRank(first, row) === 0 ? { n: freePlace(rows, row) } : {}),
          ...(first.reason !== '' && row.reason !== '' ? { reasons: 'both' } : {}),
        },
      }));
    });
  },
};
