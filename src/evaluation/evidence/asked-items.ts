import { earlier, later } from '../../schema/dates.ts';
import type { ValueRow } from '../../schema/values.ts';
import { isMet, possiblyLast } from './acts.ts';
import { type Claim, type ClaimSet, isLooseResult, mayBeLater } from './claim.ts';
import { momentOfClaim, momentOfDay } from './moments.ts';

/** Something said of a unit: by a claim, or by a row of a lasting indicator. */
export interface Item {
  readonly start: string;
  readonly end: string;
  readonly moment: string | null;
  readonly value: 0 | 1 | null;
  readonly claim: Claim | null;
  /** Whether an act says it of the last day because it lasts, and not of a day of its own. */
  readonly isLasting?: boolean;
  /** Whether it may be of a day outside the window, and then says nothing. */
  readonly isOptional?: boolean;
}

/** What no other item is certain to follow; one that may be outside the window follows none. */
export const lastAmong = (items: readonly Item[]): Item[] => {
  const start = items.reduce(
    (last, item) => (item.isOptional ? last : later(last, item.start)),
    '',
  );
  return items.filter((item) => item.end >= start);
};

/** Whether the last of the rows is, or may be, a recognition or a withdrawal: it speaks of every day since. */
const endsInAct = (rows: readonly ValueRow[]): boolean => {
  const recognitions = rows.filter(isMet);
  return possiblyLast(rows).some(
    (row) => isMet(row) || recognitions.some((one) => one.period_start < row.period_end),
  );
};

/**
 * Whether the last of the rows is a recognition for certain, of a span up to the window's last day: the
 * unit is met then, whatever is said of that day, as the recognition may have come after (R2).
 */
const endsInRecognition = (rows: readonly ValueRow[], { windowEnd }: ClaimSet): boolean => {
  const last = possiblyLast(rows);
  const isOver = ({ period_end }: ValueRow): boolean => period_end <= windowEnd;
  const isLate = (row: ValueRow): boolean =>
    row.period_end === windowEnd && row.period_start < windowEnd;
  return last.some(isLate) && last.every((row) => isMet(row) && isOver(row));
};

/** What an act says of the window's last day. */
const actAtEnd = ({ windowEnd }: ClaimSet): Item => ({
  start: windowEnd,
  end: windowEnd,
  moment: momentOfDay(windowEnd),
  value: null,
  claim: null,
  isLasting: true,
});

/** All that some claims, and the rows of a lasting indicator, say of each unit. */
export const itemsByUnit = (set: ClaimSet, claims: readonly Claim[]): Map<string, Item[]> => {
  const items = new Map<string, Item[]>();
  const add = (unit: string, item: Item): void => {
    const found = items.get(unit);
    if (found) found.push(item);
    else items.set(unit, [item]);
  };
  for (const claim of claims) {
    const { start, end } = claim;
    const isLoose = isLooseResult(claim);
    const item: Item = {
      start,
      end: earlier(end, set.windowEnd),
      moment: isLoose ? null : momentOfClaim(claim),
      value: isLoose ? (claim.least as 0 | 1) : null,
      claim,
      isOptional: mayBeLater(claim, set),
    };
    for (const unit of claim.members) add(unit, item);
  }
  for (const [unit, rows] of set.acts) {
    if (endsInRecognition(rows, set)) {
      add(unit, { ...actAtEnd(set), moment: null, value: 1 });
      continue;
    }
    if (endsInAct(rows)) add(unit, actAtEnd(set));
    for (const row of rows) {
      const start = row.period_start;
      const end = earlier(row.period_end, set.windowEnd);
      const recognised = rows.some((one) => isMet(one) && one.period_start <= row.period_end);
      const observed = !isMet(row) && !recognised && start !== row.period_end;
      const inside = start >= set.windowStart && row.period_end <= set.windowEnd;
      const isLoose = observed && end >= set.windowStart;
      // An act of some day up to the last one may have come after what is said of that day.
      const mayFollow = start < row.period_end && end === set.windowEnd;
      const result = isMet(row) ? 1 : 0;
      add(unit, {
        start,
        end,
        moment: isLoose ? null : momentOfDay(end),
        value: isLoose || mayFollow ? result : null,
        claim: null,
        isOptional: isLoose && !inside,
        isLasting: mayFollow && !isLoose,
      });
    }
  }
  return items;
};

/** Of a lasting indicator, what was said before the window is asked on the window's last day (R0). */
export const dated = (item: Item, set: ClaimSet): Item => {
  if (!set.lasting || (item.start >= set.windowStart && item.value === null)) return item;
  const isOfWindow = item.end >= set.windowStart && item.claim === null;
  if (isOfWindow || (item.value !== null && item.start >= set.windowStart)) return item;
  return { ...item, moment: momentOfDay(set.windowEnd), value: null };
};
