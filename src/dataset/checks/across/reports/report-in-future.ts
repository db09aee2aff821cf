import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** An edition issued later than today. */
export const reportInFuture: AcrossCheck = {
  id: 'report-in-future',
  stage: 'across',
  level: 'error',
  run: ({ tables, today }) =>
    tables.reports
      .filter((row) => row.issued_on > today)
      .map((row) => ({ ...cellPlace('reports', row, 'issued_on'), facts: { today } })),
};
