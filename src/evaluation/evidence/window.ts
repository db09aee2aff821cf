import { earlier, statisticalYear } from '../../schema/dates.ts';
import type { IndicatorRow } from '../../schema/indicators.ts';
import { known } from '../../schema/table.ts';

/** Which figures may answer for a reference date. */
export interface Window {
  /** Calendar year of the reference date. */
  readonly year: number;
  readonly start: string;
  /** The reference date itself. */
  readonly end: string;
}

/** The window of a reporting year, cut off at the closing date and at what is known. */
export const windowOf = (year: number, closingDate: string, asOf: string): Window => ({
  year,
  start: `${year}-01-01`,
  end: earlier(`${year}-12-31`, earlier(closingDate, asOf)),
});

/**
 * Whether a stock figure of this period answers in the window. Nothing is carried over from an
 * earlier year, except a result declared to last until it is revoked; a result known only to have
 * come about within a period counts from the end of that period.
 */
export const answersIn = (
  window: Window,
  period: { readonly period_start: string; readonly period_end: string },
  indicator: IndicatorRow,
): boolean =>
  period.period_end <= window.end &&
  (indicator.lasting === 'yes' || period.period_start >= window.start);

/**
 * Whether a figure is usable for a result (R0): its whole period lies in the window; of an indicator
 * that lasts, its period begins by the window's end.
 */
export const isUsable = (
  window: Window,
  period: { readonly period_start: string; readonly period_end: string },
  indicator: IndicatorRow,
): boolean =>
  indicator.lasting === 'yes'
    ? period.period_start <= window.end
    : period.period_start >= window.start && period.period_end <= window.end;

/**
 * The statistical year that reports for a calendar year, or null if it is not complete by the
 * reference date: half a year says nothing about a year.
 */
export const completeYear = (
  window: Window,
  indicator: IndicatorRow,
): { start: string; end: string } | null => {
  const yearStart = known(indicator.year_start) ?? '01-01';
  const period = statisticalYear(window.year, yearStart);
  return period.end <= window.end ? period : null;
};
