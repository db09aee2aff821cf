import { listedReports } from '../../../reports/listed-reports.ts';
import { reportableIn } from '../../../reports/reportable.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** A report of an area that has none: neither the plan's territory nor one of its districts. */
export const reportArea: AcrossCheck = {
  id: 'report-area',
  stage: 'across',
  level: 'error',
  unless: ['unit-unknown'],
  run: ({ tables }) => {
    const reportableOn = reportableIn(tables);
    return listedReports(tables).flatMap(({ row, release }) => {
      if (release === undefined) return [];
      const { areas } = reportableOn(release.cut_off);
      if (areas.includes(row.area_code)) return [];
      const facts = { areas: areas.join(','), cutOff: release.cut_off };
      return [{ ...cellPlace('reports', row, 'area_code'), facts }];
    });
  },
};
