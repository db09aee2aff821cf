import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** An edition had what was withdrawn, and still has the nonce by which its hashes let it be guessed. */
export const reportNonceLeft: AcrossCheck = {
  id: 'report-nonce-left',
  stage: 'across',
  level: 'error',
  run: ({ tables }) =>
    tables.reports
      .filter(({ withdrawn, nonce }) => withdrawn !== 'khong' && nonce !== '')
      .map((row) => ({
        ...cellPlace('reports', row, 'nonce'),
        facts: { withdrawnOn: row.withdrawn_on },
      })),
};
