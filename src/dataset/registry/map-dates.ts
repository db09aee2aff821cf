import { earlier } from '../../schema/dates.ts';
import type { Tables } from '../../schema/index.ts';
import { levelOf } from '../../schema/unit-type.ts';

/**
 * Days on which the tile map is drawn, oldest first: the reference dates of targets that count
 * communes, which are the ends of the plan's years and the closing dates. None without such targets.
 */
export const mapDates = ({ plan, targets }: Pick<Tables, 'plan' | 'targets'>): string[] => {
  const dates = new Set<string>();
  for (const { scope_types, closing_date } of targets) {
    if (!scope_types.some((type) => levelOf(type) === 'xa')) continue;
    dates.add(closing_date);
    for (const { first_year, last_year } of plan) {
      for (let year = first_year; year <= last_year; year += 1) {
        dates.add(earlier(`${year}-12-31`, closing_date));
      }
    }
  }
  return [...dates].sort();
};
