/**
 * Calendar arithmetic on ISO dates (`YYYY-MM-DD`), which compare correctly as strings. No time
 * zone takes part: a date is a day of the calendar, not a moment.
 */

const DAY_MS = 86_400_000;

const toDayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY_MS;

/** Years have four digits: there is no day before the first or after the last of these. */
const FIRST_DAY = toDayNumber('0000-01-01');
const LAST_DAY = toDayNumber('9999-12-31');

const fromDayNumber = (day: number): string =>
  new Date(Math.min(LAST_DAY, Math.max(FIRST_DAY, day)) * DAY_MS).toISOString().slice(0, 10);

/** Whether a string is a day that exists: `2023-02-29` is not. */
export const isDate = (iso: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return false;
  const day = toDayNumber(iso);
  return Number.isFinite(day) && fromDayNumber(day) === iso;
};

/** The date `days` later (earlier if negative), within the years 0000 to 9999. */
export const addDays = (iso: string, days: number): string =>
  fromDayNumber(toDayNumber(iso) + days);

const dayAfter = new Map<string, string>();

/** The day after another: asked of the end of every period again and again, of few different days. */
export const nextDay = (iso: string): string => {
  const found = dayAfter.get(iso) ?? addDays(iso, 1);
  dayAfter.set(iso, found);
  return found;
};

/** Whole days from `from` to `to`; negative if `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  toDayNumber(to) - toDayNumber(from);

/** The earlier of two dates. */
export const earlier = (a: string, b: string): string => (a <= b ? a : b);

/** The later of two dates. */
export const later = (a: string, b: string): string => (a >= b ? a : b);

export const yearOf = (iso: string): number => Number(iso.slice(0, 4));

/**
 * First and last day of a statistical year that starts on `yearStart` (`MM-DD`). A start other than
 * 1 January belongs to the calendar year before: with `12-15`, year 2023 runs from 15/12/2022 to
 * 14/12/2023 (Decree 09/2019/NĐ-CP art. 12, periods of administrative reports).
 */
export const statisticalYear = (
  year: number,
  yearStart: string,
): { start: string; end: string } => {
  const first = yearStart === '01-01' ? year : year - 1;
  return { start: `${first}-${yearStart}`, end: addDays(`${first + 1}-${yearStart}`, -1) };
};
