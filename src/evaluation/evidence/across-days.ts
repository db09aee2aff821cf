import { withdrawals } from './acts.ts';
import { type ClaimSet, isCertain } from './claim.ts';
import { intervalAt, type Moment, momentOfDay } from './moments.ts';
import type { Asked, Interval } from './tree.ts';

/** Units asked at one moment, and how many of them are met; the day is null where it is unknown. */
export interface Part extends Interval {
  readonly day: string | null;
  readonly asked: readonly Asked[];
}

export const added = (parts: readonly Interval[]): Interval => ({
  least: parts.reduce((sum, { least }) => sum + least, 0),
  most: parts.reduce((sum, { most }) => sum + most, 0),
});

export const partAt = (moment: Moment | undefined, asked: readonly Asked[]): Part => ({
  day: moment && isCertain(moment) ? moment.end : null,
  asked,
  ...(moment ? intervalAt(moment, asked) : { least: 0, most: asked.length }),
});

/**
 * Of what lasts, who is met on a day is met on every later one, but for withdrawals (R7). So of the
 * units asked on a day or later at least as many are met as were met on that day, of those asked until
 * then at most as many. Units whose state is known when they are asked stay with that.
 */
export const acrossDays = (
  { acts }: ClaimSet,
  parts: readonly Part[],
  moments: ReadonlyMap<string, Moment>,
  witnesses: readonly Moment[],
): Interval => {
  const plain = added(parts);
  if (plain.least === plain.most) return plain;
  const open = parts.map((part) => {
    const moment = part.day === null ? undefined : moments.get(momentOfDay(part.day));
    if (!moment) return part;
    return partAt(
      moment,
      part.asked.filter((one) => {
        const { least, most } = intervalAt(moment, [one]);
        return least < most;
      }),
    );
  });
  const known = plain.least - added(open).least;
  const lost = ({ day, asked }: Part, other: string): number => {
    if (day === null || day === other) return 0;
    const [after, upTo] = day > other ? [other, day] : [day, other];
    return asked.reduce((sum, { unit }) => sum + withdrawals(acts.get(unit) ?? [], after, upTo), 0);
  };
  let { least, most } = plain;
  for (const moment of witnesses) {
    const other = moment.end;
    /** As if the units of some parts had been asked on the day of this moment. */
    const movedHere = (isMoved: (day: string) => boolean): Interval & { doubtful: number } => {
      const moved = open.filter(({ day }) => day !== null && isMoved(day));
      const here = intervalAt(
        moment,
        moved.flatMap(({ asked }) => asked),
      );
      return {
        ...added([here, ...open.filter((part) => !moved.includes(part))]),
        doubtful: moved.reduce((sum, part) => sum + lost(part, other), 0),
      };
    };
    const since = movedHere((day) => day >= other);
    least = Math.max(least, known + since.least - since.doubtful);
    const until = movedHere((day) => day <= other);
    most = Math.min(most, known + until.most + until.doubtful);
  }
  return least <= most ? { least, most } : plain;
};
