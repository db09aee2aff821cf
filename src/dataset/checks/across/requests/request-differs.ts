import type { RequestRow } from '../../../../schema/requests.ts';
import { cellText } from '../../../ledger/ledger.ts';
import { cellPlace, rowText } from '../../basis/cell-place.ts';
import type { AcrossCheck, Finding } from '../../basis/check.ts';

/** What all rows of one request say alike: it is one letter, sent once, by one side to one body. */
const SHARED = ['holder', 'asked_on', 'asked_by'] as const;

const differing = (rows: readonly RequestRow[]): Finding[] => {
  const [first, ...others] = rows as readonly [RequestRow, ...RequestRow[]];
  return others.flatMap((row) =>
    SHARED.filter((column) => row[column] !== first[column]).map((column) => ({
      ...cellPlace('requests', row, column),
      facts: { request: row.request, other: rowText(first), said: cellText(first[column]) },
    })),
  );
};

/** Rows of one request that name another body, another day of asking or another asker than its first row. */
export const requestDiffers: AcrossCheck = {
  id: 'request-differs',
  stage: 'across',
  level: 'error',
  run: ({ current }) =>
    [...Map.groupBy(current.requests, ({ request }) => request).values()].flatMap(differing),
};
