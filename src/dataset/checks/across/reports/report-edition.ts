import { listedReports } from '../../../reports/listed-reports.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** Editions of a report are numbered 1, 2, 3 … in the order of the list. The first gap is named. */
export const reportEdition: AcrossCheck = {
  id: 'report-edition',
  stage: 'across',
  level: 'error',
  run: ({ tables }) =>
    listedReports(tables)
      .filter(
        ({ row, place, before }) =>
          row.edition !== place && (before === null || before.row.edition === before.place),
      )
      .map(({ row, place }) => ({
        ...cellPlace('reports', row, 'edition'),
        facts: { edition: place, area: row.area_code, period: row.period },
      })),
};
