import { isDate } from '../../../../schema/dates.ts';

const SLASHED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** The two leading numbers and the year of `31/12/2023`, `31-12-2023` or `31.12.2023`; null if not. */
export const leadingParts = (
  raw: string,
): { readonly first: number; readonly second: number; readonly year: number } | null => {
  const match = SLASHED.exec(raw);
  return match && { first: Number(match[1]), second: Number(match[2]), year: Number(match[3]) };
};

const two = (n: number): string => String(n).padStart(2, '0');

/** An ISO date from its parts, or null where there is no such day. */
export const isoFrom = (year: number, month: number, day: number): string | null => {
  const iso = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return isDate(iso) ? iso : null;
};
