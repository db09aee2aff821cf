import { WHOLE_PERIOD } from '../../../../schema/reports.ts';
import { listedReports } from '../../../reports/listed-reports.ts';
import { reportableIn } from '../../../reports/reportable.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** A report of a year that the plan does not cover, or of no period at all. */
export const reportPeriod: AcrossCheck = {
  id: 'report-period',
  stage: 'across',
  level: 'error',
  run: ({ tables }) => {
    const reportableOn = reportableIn(tables);
    return listedReports(tables).flatMap(({ row, release }) => {
      if (release === undefined) return [];
      const periods = [...reportableOn(release.cut_off).years.map(String), WHOLE_PERIOD];
      if (periods.includes(row.period)) return [];
      const facts = { periods: periods.join(',') };
      return [{ ...cellPlace('reports', row, 'period'), facts }];
    });
  },
};
