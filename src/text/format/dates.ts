import { statisticalYear } from '../../schema/dates.ts';
import { nbsp } from './format.ts';

/** Decree 30/2020/NĐ-CP, annex I: a zero before days below 10 and before months 1 and 2 only. */
const dayAndMonth = (iso: string): readonly [string, string] => {
  const month = Number(iso.slice(5, 7));
  return [iso.slice(8, 10), month <= 2 ? iso.slice(5, 7) : String(month)];
};

/** A date for tables and running text: `30/6/2023`, `05/01/2026`. */
export const formatDate = (iso: string): string => {
  const [day, month] = dayAndMonth(iso);
  return `${day}/${month}/${iso.slice(0, 4)}`;
};

/** A date for documents: "ngày 30 tháng 6 năm 2023", "ngày 05 tháng 01 năm 2026". */
export const formatDateInWords = (iso: string): string => {
  const [day, month] = dayAndMonth(iso);
  return `${nbsp('ngày', day)} ${nbsp('tháng', month)} ${inYear(Number(iso.slice(0, 4)))}`;
};

/** "ngày 30/6/2023", unbreakable. */
export const onDay = (iso: string): string => nbsp('ngày', formatDate(iso));

/** "năm 2023", unbreakable. */
export const inYear = (year: number): string => nbsp('năm', year);

/**
 * A period: one day as a date, a calendar year as "năm 2023", anything else from day to day
 * ("15/12/2022–14/12/2023").
 */
export const formatPeriod = (start: string, end: string): string => {
  if (start === end) return formatDate(start);
  const year = start.slice(0, 4);
  if (start === `${year}-01-01` && end === `${year}-12-31`) return inYear(Number(year));
  return `${formatDate(start)}–${formatDate(end)}`;
};

/**
 * A year of an indicator: "năm 2023", and where its statistical year is not the calendar year also
 * its bounds: "năm 2023 (15/12/2022–14/12/2023)". `yearStart` null (figures of a day): the year.
 */
export const formatStatisticalYear = (year: number, yearStart: string | null): string => {
  if (yearStart === null || yearStart === '01-01') return inYear(year);
  const { start, end } = statisticalYear(year, yearStart);
  return `${inYear(year)} (${formatPeriod(start, end)})`;
};
