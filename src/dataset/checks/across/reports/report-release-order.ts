import type { EditionReason } from '../../../../schema/reports.ts';
import { listedReports } from '../../../reports/listed-reports.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** Reasons that are none of the data: what is left of the same release may be issued again. */
const AGAIN: readonly EditionReason[] = ['cach-trinh-bay', 'cach-tinh', 'rut-so-lieu'];

/**
 * A later edition of a report made from the same release as the one before it without a reason for that, or
 * from an earlier.
 */
export const reportReleaseOrder: AcrossCheck = {
  id: 'report-release-order',
  stage: 'across',
  level: 'error',
  unless: ['report-edition'],
  run: ({ tables }) =>
    listedReports(tables).flatMap(({ row, release, before }) => {
      if (release === undefined || before?.release === undefined) return [];
      const { cut_off } = before.release;
      const isAgain = row.reasons.some((reason) => AGAIN.includes(reason));
      if (release.cut_off > cut_off || (isAgain && release.cut_off === cut_off)) return [];
      return [
        {
          ...cellPlace('reports', row, 'release'),
          facts: {
            before: before.row.release,
            edition: before.row.edition,
            cutOff: cut_off,
          },
        },
      ];
    }),
};
