import { earlier } from '../../schema/dates.ts';

/** What decides when a report may be issued. */
export interface ReportEndBasis {
  /** Last day of the plan's period. */
  readonly periodEnd: string;
  /** Closing dates of the targets. */
  readonly closingDates: readonly string[];
}

/**
 * The last day that a report has to wait for (R13); it is issued later. Of a year that is 31 December:
 * every statistical year reported for it ends on that day or before. Of the whole period (`year` null)
 * it is the end of the period, or the day on which the last target is closed for good, if that is earlier.
 */
export const reportEnd = (
  year: number | null,
  { periodEnd, closingDates }: ReportEndBasis,
): string => {
  if (year !== null) return `${year}-12-31`;
  const [last] = closingDates.toSorted().toReversed();
  return last === undefined ? periodEnd : earlier(periodEnd, last);
};
