import { addDays } from '../../../schema/dates.ts';

const ROMAN = ['i', 'ii', 'iii', 'iv'];

const YEAR = String.raw`\s*[/.,-]?\s*(?:năm\s*)?((?:19|20)\d{2})$`;

const QUARTER = new RegExp(String.raw`^quý\s*(i{1,3}|iv|[1-4])${YEAR}`, 'iu');
const MONTH = new RegExp(String.raw`^(?:tháng\s*)?(0?[1-9]|1[0-2])${YEAR}`, 'iu');
const FIRST_MONTHS = new RegExp(String.raw`^(3|6|9|ba|sáu|chín)\s*tháng(?:\s*đầu)?${YEAR}`, 'iu');
const LAST_MONTHS = new RegExp(String.raw`^(?:6|sáu)\s*tháng\s*cuối${YEAR}`, 'iu');

const COUNTS: Readonly<Record<string, number>> = { ba: 3, sáu: 6, chín: 9 };

const MONTHS = 12;

const two = (number: number): string => String(number).padStart(2, '0');

const months = (year: string, first: number, last: number): { start: string; end: string } => {
  const next = last === MONTHS ? `${Number(year) + 1}-01-01` : `${year}-${two(last + 1)}-01`;
  return { start: `${year}-${two(first)}-01`, end: addDays(next, -1) };
};

/**
 * First and last day of a part of a calendar year as it is called: "Quý I/2024", "tháng 6 năm 2024", "6/2024",
 * "6 tháng đầu năm 2024"; null for anything else.
 */
export const partOfYear = (text: string): { start: string; end: string } | null => {
  const [, quarter, ofQuarter] = QUARTER.exec(text) ?? [];
  if (quarter !== undefined && ofQuarter !== undefined) {
    const number = ROMAN.indexOf(quarter.toLowerCase()) + 1 || Number(quarter);
    return months(ofQuarter, 3 * number - 2, 3 * number);
  }
  const [, month, ofMonth] = MONTH.exec(text) ?? [];
  if (ofMonth !== undefined) return months(ofMonth, Number(month), Number(month));
  const [, count, ofFirst] = FIRST_MONTHS.exec(text) ?? [];
  if (count !== undefined && ofFirst !== undefined) {
    return months(ofFirst, 1, COUNTS[count.toLowerCase()] ?? Number(count));
  }
  const ofLast = LAST_MONTHS.exec(text)?.[1];
  return ofLast === undefined ? null : months(ofLast, 7, MONTHS);
};
