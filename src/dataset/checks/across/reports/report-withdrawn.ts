import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** An edition is said to have had what was withdrawn on a day on which nothing was. */
export const reportWithdrawn: AcrossCheck = {
  id: 'report-withdrawn',
  stage: 'across',
  level: 'error',
  run: ({ tables }) => {
    const days = new Set(tables.withdrawals.map(({ withdrawn_on }) => withdrawn_on));
    return tables.reports
      .filter(({ withdrawn, withdrawn_on }) =>
        withdrawn === 'khong' ? withdrawn_on !== '' : !days.has(withdrawn_on),
      )
      .map((row) => ({
        ...cellPlace('reports', row, 'withdrawn_on'),
        facts: { withdrawn: row.withdrawn, days: [...days].sort().join(',') },
      }));
  },
};
