import { listedReports } from '../../../reports/listed-reports.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** A later edition of a report made from the same release as the one before it, or from an earlier. */
export const reportReleaseOrder: AcrossCheck = {
  id: 'report-release-order',
  stage: 'across',
  level: 'error',
  unless: ['report-edition'],
  run: ({ tables }) =>
    listedReports(tables).flatMap(({ row, release, before }) => {
      if (release === undefined || before?.release === undefined) return [];
      if (release.cut_off > before.release.cut_off) return [];
      return [
        {
          ...cellPlace('reports', row, 'release'),
          facts: {
            before: before.row.release,
            edition: before.row.edition,
            cutOff: before.release.cut_off,
          },
        },
      ];
    }),
};
