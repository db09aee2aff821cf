/** Numbers as Vietnamese official documents set them: `1.234`, `70,67%`, minus as U+2212. */

const NBSP = '\u00A0';
const MINUS = '\u2212';

/** Joins parts with no-break spaces: a number and its unit, "năm" and the year. */
export const nbsp = (...parts: readonly (string | number)[]): string => parts.join(NBSP);

const group = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '.');

/** A whole number with a point between thousands: `1.234`; a minus is U+2212. */
export const formatCount = (n: number): string =>
  `${n < 0 ? MINUS : ''}${group(String(Math.abs(n)))}`;

/**
 * A whole number of tenths or hundredths as a decimal: `formatScaled(14454, 2)` is `144,54`.
 * Zeros at the end are kept only if `fixed` (for columns that must line up).
 */
export const formatScaled = (value: number, decimals: 1 | 2, fixed = false): string => {
  const digits = String(Math.abs(value)).padStart(decimals + 1, '0');
  const fraction = digits.slice(-decimals);
  const shown = fixed ? fraction : fraction.replace(/0+$/, '');
  const whole = group(digits.slice(0, -decimals));
  return `${value < 0 ? MINUS : ''}${whole}${shown === '' ? '' : `,${shown}`}`;
};

/** Hundredths of a percent as a percentage with at most two decimals: `8550` is `85,5%`. */
export const formatPermyriad = (value: number): string => `${formatScaled(value, 2)}%`;

/** Tenths of a percent with one decimal: `-123` is `−12,3%`. */
export const formatPermille = (value: number): string => `${formatScaled(value, 1, true)}%`;

/** A change in tenths of a percent with its sign: `+2,2%`, `−12,3%`, `0,0%`. */
export const formatChange = (permille: number): string =>
  `${permille > 0 ? '+' : ''}${formatPermille(permille)}`;
