import { type ListedReport, listedReports } from '../../../reports/listed-reports.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck, Facts } from '../../basis/check.ts';

/** What an edition may not be issued before, and does come before. */
const broken = ({ row, release, before }: ListedReport): Facts | null => {
  if (release !== undefined && row.issued_on < release.cut_off) {
    return { release: release.release, limit: release.cut_off };
  }
  if (before !== null && row.issued_on < before.row.issued_on) {
    return { edition: before.row.edition, limit: before.row.issued_on };
  }
  return null;
};

/** An edition issued before its data were closed, or before the edition it follows. */
export const reportIssuedEarly: AcrossCheck = {
  id: 'report-issued-early',
  stage: 'across',
  level: 'error',
  unless: ['report-edition'],
  run: ({ tables }) =>
    listedReports(tables).flatMap((listed) => {
      const facts = broken(listed);
      return facts === null ? [] : [{ ...cellPlace('reports', listed.row, 'issued_on'), facts }];
    }),
};
