import type { CellFormat } from '../../../../schema/table.ts';
import type { CellCheck } from '../../basis/check.ts';

/** Letters that are typed, or read from a scan, in the place of digits. */
const DIGITS: Readonly<Record<string, string>> = { O: '0', o: '0', I: '1', l: '1', '|': '1' };

/** Formats whose cells are digits and the signs between them. */
const OF_DIGITS: ReadonlySet<CellFormat['kind']> = new Set([
  'unit-code',
  'date',
  'month-day',
  'year',
  'count',
  'degrees',
  'observed-value',
]);

const MIXED = /^[\dOoIl|./,-]*$/;

/** The letter O for a zero, the letter l for a one, among digits: `2O24-12-31`, `0l104`. */
export const digitLetter: CellCheck = {
  id: 'digit-letter',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) => {
    if (!OF_DIGITS.has(column.format.kind) || !/\d/.test(raw) || !MIXED.test(raw)) return null;
    const character = /[OoIl|]/.exec(raw)?.[0];
    if (character === undefined) return null;
    return { character, proposal: raw.replace(/[OoIl|]/g, (letter) => DIGITS[letter] ?? letter) };
  },
};
