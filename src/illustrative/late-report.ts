import { reportId } from './source-ids.ts';
import { BATCHES, LATE_REPORT } from './story.ts';

interface ReportedRow {
  readonly source: string;
  readonly recorded_on: string;
}

const LATE_SOURCE = reportId(LATE_REPORT.district, LATE_REPORT.year);

/** Everything the late report states is recorded with the second batch. */
export const withLateReport = <R extends ReportedRow>(rows: readonly R[]): R[] =>
  rows.map((row) => (row.source === LATE_SOURCE ? { ...row, recorded_on: BATCHES.second } : row));
