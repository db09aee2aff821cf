import type { Tables } from '../../schema/index.ts';
import type { ReleaseRow } from '../../schema/releases.ts';
import type { ReportRow } from '../../schema/reports.ts';

/** A row of the list of reports with its release and the edition listed before it. */
export interface ListedReport {
  readonly row: ReportRow;
  /** Undefined where no release has this id. */
  readonly release: ReleaseRow | undefined;
  /** The edition of the same report listed before this one; null for the first. */
  readonly before: ListedReport | null;
  /** Its place among the editions of the report, from 1. */
  readonly place: number;
}

/** What editions of one report have in common. */
const reportOf = ({ area_code, period }: ReportRow): string => `${area_code} ${period}`;

/** The list of reports in its order, each row joined to what it builds on. */
export const listedReports = ({
  reports,
  releases,
}: Pick<Tables, 'reports' | 'releases'>): readonly ListedReport[] => {
  const byId = new Map(releases.map((release) => [release.release, release]));
  const last = new Map<string, ListedReport>();
  return reports.map((row) => {
    const before = last.get(reportOf(row)) ?? null;
    const place = (before?.place ?? 0) + 1;
    const listed = { row, release: byId.get(row.release), before, place };
    last.set(reportOf(row), listed);
    return listed;
  });
};
