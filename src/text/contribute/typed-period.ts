import { isoFrom, leadingParts } from '../../dataset/checks/types/dates/date-parts.ts';
import { isDate, statisticalYear } from '../../schema/dates.ts';

/** The three ways to say when a figure is of. */
export type PeriodKind = 'year' | 'day' | 'span';

/** A period as it stands in the form; texts as typed. */
export interface TypedPeriod {
  readonly kind: PeriodKind;
  readonly year: string;
  readonly day: string;
  readonly from: string;
  readonly to: string;
}

/** First and last day. */
export interface DaySpan {
  readonly start: string;
  readonly end: string;
}

/** A day as people here write it (31/12/2024, 31-12-2024) or as ISO; null where it is none. */
export const typedDay = (text: string): string | null => {
  const trimmed = text.trim();
  if (isDate(trimmed)) return trimmed;
  const parts = leadingParts(trimmed);
  return parts === null ? null : isoFrom(parts.year, parts.second, parts.first);
};

const dayOrTyped = (text: string): string => typedDay(text) ?? text.trim();

/** The period in one text, as the import reads it; empty as long as a part of it is. */
export const periodText = ({ kind, year, day, from, to }: TypedPeriod): string => {
  if (kind === 'year') return year.trim();
  if (kind === 'day') return dayOrTyped(day);
  if (from.trim() === '' || to.trim() === '') return '';
  return `${dayOrTyped(from)}..${dayOrTyped(to)}`;
};

/**
 * The days of a period; null where they cannot be told.
 * @param yearStart of what is counted over a statistical year its first day (`MM-DD`), else null
 */
export const periodDays = (
  { kind, year, day, from, to }: TypedPeriod,
  yearStart: string | null,
): DaySpan | null => {
  if (kind === 'year') {
    return /^\s*(?:19|20)\d{2}\s*$/.test(year)
      ? statisticalYear(Number(year), yearStart ?? '01-01')
      : null;
  }
  const [start, end] = kind === 'day' ? [day, day].map(typedDay) : [from, to].map(typedDay);
  return start == null || end == null || start > end ? null : { start, end };
};
