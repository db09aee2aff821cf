import { addDays } from '../../../schema/dates.ts';

/** How a sheet shows a number. */
export type NumberLook = 'plain' | 'date' | 'percent' | { readonly zeros: number };

/** Formats that every workbook has without naming them (ECMA-376 part 1, 18.8.30). */
const DATES: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);
const PERCENTS: ReadonlySet<number> = new Set([9, 10]);

/** Words in quotation marks, escaped signs, colours and languages: no part of the form. */
const ASIDE = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

/** The look that a format gives, by its code where the workbook has one, else by its number. */
export const lookOf = (id: number, code: string | undefined): NumberLook => {
  if (code === undefined) {
    if (DATES.has(id)) return 'date';
    return PERCENTS.has(id) ? 'percent' : 'plain';
  }
  const form = code.replace(ASIDE, '');
  if (form.includes('%')) return 'percent';
  if (/[dy]/i.test(form)) return 'date';
  return /^0{2,}$/.test(form) ? { zeros: form.length } : 'plain';
};

const EXPONENT = /^(-?)(\d+)(?:\.(\d+))?[eE]([+-]?\d+)$/;

/** A whole number that is written with an exponent, digit by digit. */
const withoutExponent = (text: string): string => {
  const [, sign = '', whole = '', part = '', exponent = ''] = EXPONENT.exec(text) ?? [];
  const move = Number(exponent);
  if (whole === '' || move < part.length || move > 20) return text;
  const digits = `${whole}${part}${'0'.repeat(move - part.length)}`.replace(/^0+(?=\d)/, '');
  return `${sign}${digits}`;
};

/** Spreadsheets keep 17 digits of a number with decimals and mean 15 of them. */
const DIGITS_MEANT = 15;

/** `0.30000000000000004` is how 0.3 may be kept; whole numbers are kept as they are. */
const plainNumber = (text: string): string => {
  if (/^-?\d+$/.test(text)) return text;
  const whole = withoutExponent(text);
  return whole === text ? String(Number(Number(text).toPrecision(DIGITS_MEANT))) : whole;
};

const DAY_ZERO = '1899-12-30';
const DAY_ZERO_OF_1904 = '1904-01-01';

const MINUTES = 24 * 60;

const two = (number: number): string => String(number).padStart(2, '0');

const dateText = (serial: number, from1904: boolean): string => {
  const day = addDays(from1904 ? DAY_ZERO_OF_1904 : DAY_ZERO, Math.floor(serial));
  const minutes = Math.round((serial - Math.floor(serial)) * MINUTES);
  const time = minutes % MINUTES;
  return time === 0 ? day : `${day} ${two(Math.floor(time / 60))}:${two(time % 60)}`;
};

/**
 * The number of a cell as text: a date as `YYYY-MM-DD` (with the time where it has one), a share with its
 * percent sign, zeros in front where they are shown; otherwise every digit, without marks between thousands.
 * @param text as it stands in the workbook
 */
export const numberText = (text: string, look: NumberLook, from1904: boolean): string => {
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number)) return text;
  if (look === 'date') return number >= 0 ? dateText(number, from1904) : text;
  if (look === 'percent') return `${Number((number * 100).toPrecision(DIGITS_MEANT))}%`;
  const plain = plainNumber(text.trim());
  return typeof look === 'object' && /^\d+$/.test(plain) ? plain.padStart(look.zeros, '0') : plain;
};
