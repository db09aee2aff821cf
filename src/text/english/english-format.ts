import { formatCount, formatPermyriad, formatScaled, nbsp } from '../format/format.ts';
import type { ShareOfUnits } from '../names/scope-words.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The same number with the point and the comma of English. */
const swapped = (number: string): string =>
  number.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));

/** A whole number: `1,234`. */
export const englishCount = (n: number): string => swapped(formatCount(n));

/** Hundredths of a percent: `85.5%`. */
export const englishPermyriad = (value: number): string => swapped(formatPermyriad(value));

/** Hundredths with both digits: `0.97`. */
export const englishHundredths = (value: number): string => swapped(formatScaled(value, 2, true));

/** Tenths with at most one decimal: `38.4`. */
export const englishTenths = (value: number): string => swapped(formatScaled(value, 1));

/** A change in tenths of a percent without its sign: `6.6%`. */
export const englishChange = (permille: number): string =>
  `${swapped(formatScaled(Math.abs(permille), 1))}%`;

/** A date: "30 June 2023". */
export const englishDate = (iso: string): string => {
  const month = MONTHS[Number(iso.slice(5, 7)) - 1] ?? '';
  return nbsp(Number(iso.slice(8, 10)), month, iso.slice(0, 4));
};

/** "145 of 146 communes"; a single unit is in the plural too: "1 of 9 communes". */
export const englishPart = (part: number, n: number, noun: string): string =>
  `${englishCount(part)} of ${nbsp(englishCount(n), noun)}`;

/** "20 of 146 communes (13.7%)"; without a percentage where there is nothing to take it of. */
export const englishShare = ({ part, n, permyriad }: ShareOfUnits, noun: string): string => {
  const counted = englishPart(part, n, noun);
  return permyriad === undefined ? counted : `${counted} (${englishPermyriad(permyriad)})`;
};
