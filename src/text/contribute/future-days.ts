import { isDate } from '../../schema/dates.ts';
import { formatDate, onDay } from '../format/dates.ts';
import { upperFirst } from '../format/letter-case.ts';
import type { Say } from './phrases.ts';
import type { DaySpan } from './typed-period.ts';

/**
 * What is wrong with days that are still to come, by the field of the form; nobody has counted or published anything
 * on them yet.
 * @param days of the figure; null where they cannot be told
 * @param publishedOn of its source, `YYYY-MM-DD`, or any text that is no day
 */
export const futureFaults = (
  say: Say,
  { days, publishedOn }: { readonly days: DaySpan | null; readonly publishedOn: string },
  today: string,
): ReadonlyMap<'period' | 'published_on', string> => {
  const now = formatDate(today);
  const found = new Map<'period' | 'published_on', string>();
  if (days !== null && days.end > today) {
    found.set('period', say('dayToCome', { day: upperFirst(onDay(days.end)), today: now }));
  }
  if (isDate(publishedOn) && publishedOn > today) {
    found.set('published_on', say('publishedToCome', { today: now }));
  }
  return found;
};
