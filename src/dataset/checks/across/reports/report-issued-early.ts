import { WHOLE_PERIOD } from '../../../../schema/reports.ts';
import { type ListedReport, listedReports } from '../../../reports/listed-reports.ts';
import { type ReportEndBasis, reportEnd } from '../../../reports/report-end.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck, Facts } from '../../basis/check.ts';

/** What an edition may not be issued before, and does come before. */
const broken = ({ row, release, before }: ListedReport, basis: ReportEndBasis): Facts | null => {
  if (release !== undefined && row.issued_on < release.cut_off) {
    return { release: release.release, limit: release.cut_off };
  }
  if (before !== null && row.issued_on < before.row.issued_on) {
    return { edition: before.row.edition, limit: before.row.issued_on };
  }
  const end = reportEnd(row.period === WHOLE_PERIOD ? null : Number(row.period), basis);
  return row.issued_on <= end ? { period: row.period, limit: end } : null;
};

/**
 * An edition issued before its data were closed, before the edition it follows, or before what it reports
 * on is over (R13).
 */
export const reportIssuedEarly: AcrossCheck = {
  id: 'report-issued-early',
  stage: 'across',
  level: 'error',
  unless: ['report-edition', 'report-period'],
  run: ({ tables, current }) => {
    const [plan] = current.plan;
    if (plan === undefined) return [];
    const basis = {
      periodEnd: plan.period_end,
      closingDates: current.targets.map(({ closing_date }) => closing_date),
    };
    return listedReports(tables).flatMap((listed) => {
      const facts = broken(listed, basis);
      return facts === null ? [] : [{ ...cellPlace('reports', listed.row, 'issued_on'), facts }];
    });
  },
};
