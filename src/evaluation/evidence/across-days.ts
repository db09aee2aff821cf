import { addDays } from '../../schema/dates.ts';
import { withdrawals } from './acts.ts';
import { type ClaimSet, isCertain } from './claim.ts';
import { type Days, intervalAt, type Moment } from './moments.ts';
import type { Asked, Interval } from './tree.ts';

/** Units asked at one moment, and how many of them are met; no moment where nothing is known of it. */
export interface Part extends Interval {
  readonly moment: Moment | undefined;
  readonly asked: readonly Asked[];
}

export const added = (parts: readonly Interval[]): Interval => ({
  least: parts.reduce((sum, { least }) => sum + least, 0),
  most: parts.reduce((sum, { most }) => sum + most, 0),
});

export const partAt = (moment: Moment | undefined, asked: readonly Asked[]): Part => ({
  moment,
  asked,
  ...(moment ? intervalAt(moment, asked) : { least: 0, most: asked.length }),
});

/** Whether no day of a moment is before any of another one; both may be of one and the same day. */
const isNotBefore = (one: Days, other: Days): boolean => one.start >= other.end;

/** How many of some units may have lost what they had on one of these days by one of those. */
const lostBetween = ({ acts }: ClaimSet, asked: readonly Asked[], from: Days, to: Days): number => {
  // Of a span, a withdrawal of its first day may have come after.
  const after = isCertain(from) ? from.start : addDays(from.start, -1);
  return asked.reduce((sum, { unit }) => sum + withdrawals(acts.get(unit) ?? [], after, to.end), 0);
};

/**
 * Of what lasts, who is met on a day is met on every later one, but for withdrawals (R7). So of the
 * units asked on a day or later at least as many are met as were met on that day, of those asked until
 * then at most as many. Units whose state is known when they are asked stay with that.
 */
export const acrossDays = (
  set: ClaimSet,
  parts: readonly Part[],
  witnesses: readonly Moment[],
): Interval => {
  const plain = added(parts);
  if (plain.least === plain.most) return plain;
  const open = parts.map(({ moment, asked }) => {
    const undecided = asked.filter((one) => {
      if (!moment) return true;
      const { least, most } = intervalAt(moment, [one]);
      return least < most;
    });
    return partAt(moment, undecided);
  });
  const known = plain.least - added(open).least;
  let { least, most } = plain;
  for (const witness of witnesses) {
    /** As if the units of some parts had been asked at this moment. */
    const movedHere = (
      isMoved: (moment: Moment) => boolean,
      lostOf: (moment: Moment, asked: readonly Asked[]) => number,
    ): Interval & { doubtful: number } => {
      let doubtful = 0;
      const here: Asked[] = [];
      const stay: Part[] = [];
      for (const part of open) {
        const { moment, asked } = part;
        if (moment && (moment === witness || isMoved(moment))) {
          here.push(...asked);
          if (moment !== witness) doubtful += lostOf(moment, asked);
        } else stay.push(part);
      }
      return { ...added([intervalAt(witness, here), ...stay]), doubtful };
    };
    const since = movedHere(
      (moment) => isNotBefore(moment, witness),
      (moment, asked) => lostBetween(set, asked, witness, moment),
    );
    least = Math.max(least, known + since.least - since.doubtful);
    const until = movedHere(
      (moment) => isNotBefore(witness, moment),
      (moment, asked) => lostBetween(set, asked, moment, witness),
    );
    most = Math.min(most, known + until.most + until.doubtful);
  }
  return least <= most ? { least, most } : plain;
};
