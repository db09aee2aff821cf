import { areaReports, periodReports } from '../../text/report/report-list-words.ts';
import {
  type EditionSlugs,
  reportAreaAddress,
  reportEditionsAddress,
  reportPeriodAddress,
} from '../../views/addresses/addresses.ts';
import { reportKey } from '../../views/reports/report-subject.ts';
import type { SetModel } from '../model/model.ts';
import type { ReportEdition } from '../model/report-edition.ts';

/** A report with all of its editions. */
export interface IssuedReport {
  readonly newest: ReportEdition;
  /** The newest first. */
  readonly editions: readonly ReportEdition[];
  /** Of its page, which stays when another edition is issued. */
  readonly address: string;
}

/** The reports of one period, or of one area; at least one. */
export interface ReportGroup {
  /** "Báo cáo năm 2024, từng địa bàn". */
  readonly title: string;
  readonly address: string;
  /** The first of the reports: they have the period, or the area, in common. */
  readonly first: IssuedReport;
  readonly reports: readonly IssuedReport[];
}

const issuedReport = (set: string, editions: readonly ReportEdition[]): IssuedReport[] => {
  const sorted = [...editions].sort((a, b) => b.number - a.number);
  const [newest] = sorted;
  if (newest === undefined) return [];
  return [{ newest, editions: sorted, address: reportEditionsAddress(set, newest.slugs) }];
};

/** The whole period first, then the newest year. */
const byPeriod = ({ newest: a }: IssuedReport, { newest: b }: IssuedReport): number =>
  (b.subject.year ?? Number.POSITIVE_INFINITY) - (a.subject.year ?? Number.POSITIVE_INFINITY) || 0;

/** Every report of a set: the whole period first, then the newest year; of one period by area as listed. */
const issuedReports = ({ set, reports }: SetModel): readonly IssuedReport[] =>
  [...Map.groupBy(reports, ({ subject }) => reportKey(subject)).values()]
    .flatMap((editions) => issuedReport(set, editions))
    .sort(byPeriod);

/**
 * The reports of which an edition is at an address like this, in that order. An area that changed its name is
 * found by either.
 */
export const reportsAt = (
  site: SetModel,
  isAbout: (slugs: EditionSlugs) => boolean,
): readonly IssuedReport[] =>
  issuedReports(site).filter(({ editions }) => editions.some(({ slugs }) => isAbout(slugs)));

const groups = (
  site: SetModel,
  by: (edition: ReportEdition) => string,
  about: (edition: ReportEdition) => Pick<ReportGroup, 'title' | 'address'>,
): readonly ReportGroup[] =>
  [...Map.groupBy(issuedReports(site), ({ newest }) => by(newest)).values()].flatMap((reports) => {
    const [first] = reports;
    return first === undefined ? [] : [{ ...about(first.newest), first, reports }];
  });

/** The reports of each period, the whole one first and then the newest year. */
export const reportPeriods = (site: SetModel): readonly ReportGroup[] =>
  groups(
    site,
    ({ slugs }) => slugs.period,
    ({ slugs, subject, evaluation }) => ({
      title: periodReports(subject.year, evaluation.plan),
      address: reportPeriodAddress(site.set, slugs.period),
    }),
  );

/** The reports of each area, in the order in which they are listed. */
export const reportAreas = (site: SetModel): readonly ReportGroup[] =>
  groups(
    site,
    ({ subject }) => subject.area,
    ({ slugs, area }) => ({
      title: areaReports(area),
      address: reportAreaAddress(site.set, slugs.area),
    }),
  );
