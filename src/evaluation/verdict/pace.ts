import { daysBetween } from '../../schema/dates.ts';
import type { Path, Status } from '../record/evaluation.ts';
import {
  add,
  atLeast,
  divide,
  type Fraction,
  fraction,
  isPositive,
  multiply,
  scaledFloor,
  scaledRound,
  subtract,
} from '../record/fraction.ts';

/** Classes of progress before the due date. */
export type PaceClass = Extract<Status, 'on-track' | 'attention' | 'late'>;

/**
 * In hundredths: from `onTrack` on a pace is on track, from `attention` on it needs attention;
 * below that it is late.
 */
export const PACE_LIMITS = { onTrack: 95, attention: 60 } as const;

const ON_TRACK = fraction(PACE_LIMITS.onTrack, 100);
const ATTENTION = fraction(PACE_LIMITS.attention, 100);

/** A level on a date: where the path starts, a milestone, or what is due. */
export interface Waypoint {
  readonly date: string;
  readonly level: Fraction;
}

/** Expected level on a date, and what it is measured from. */
export interface Expectation {
  readonly kind: Path['kind'];
  /** v₀: the first value known exactly. */
  readonly start: Waypoint;
  readonly expected: Fraction;
}

const between = (from: Waypoint, to: Waypoint, date: string): Fraction => {
  const share = fraction(daysBetween(from.date, date), daysBetween(from.date, to.date));
  return add(from.level, multiply(subtract(to.level, from.level), share));
};

/**
 * What is expected on a date (R11): the path is the broken line from v₀ over the plan's later milestones
 * to the level due. Where the plan has no milestone it is a straight line, a reference of this site and
 * not of the plan. Null on v₀'s own day, when no time has passed to judge. On the last stretch a value
 * at the level or above is expected to hold the level.
 */
export const expectedOn = (
  start: Waypoint,
  milestones: readonly Waypoint[],
  due: Waypoint,
  date: string,
): Expectation | null => {
  if (daysBetween(start.date, due.date) <= 0 || daysBetween(start.date, date) <= 0) return null;
  const later = milestones
    .filter((one) => one.date > start.date && one.date < due.date)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const kind = later.length > 0 ? 'milestone' : 'line';
  const points = [start, ...later, due];
  const next = points.findIndex((point) => point.date >= date);
  const [from, to] = [points[next - 1], points[next]];
  if (!from || !to) return { kind, start, expected: due.level };
  const holds = to === due && atLeast(from.level, due.level);
  return { kind, start, expected: holds ? due.level : between(from, to, date) };
};

/**
 * Pace = (v − v₀) / (expected − v₀); null where the expectation does not rise above the start, so
 * that there is nothing to divide by.
 */
export const paceOf = (value: Fraction, expectation: Expectation): Fraction | null => {
  const from = expectation.start.level;
  const expectedRise = subtract(expectation.expected, from);
  return isPositive(expectedRise) ? divide(subtract(value, from), expectedRise) : null;
};

/** The class of a value: by its pace, or by whether it holds the level where no rise is expected. */
export const classOf = (value: Fraction, expectation: Expectation): PaceClass => {
  const pace = paceOf(value, expectation);
  if (pace === null) return atLeast(value, expectation.expected) ? 'on-track' : 'late';
  if (atLeast(pace, ON_TRACK)) return 'on-track';
  return atLeast(pace, ATTENTION) ? 'attention' : 'late';
};

/**
 * The expectation as it is shown, with the pace at both bounds.
 * @param units how many units there are where levels are units of them; null where levels are shares
 */
export const pathOf = (
  expectation: Expectation,
  low: Fraction,
  high: Fraction,
  units: number | null = null,
): Path => {
  const paces = [paceOf(low, expectation), paceOf(high, expectation)] as const;
  const permyriad = (level: Fraction): number =>
    scaledRound(divide(level, fraction(units ?? 1, 1)), 10_000);
  return {
    kind: expectation.kind,
    from: { date: expectation.start.date, permyriad: permyriad(expectation.start.level) },
    expectedPermyriad: permyriad(expectation.expected),
    inUnits:
      units === null
        ? null
        : {
            from: scaledRound(expectation.start.level, 1),
            expectedTenths: scaledRound(expectation.expected, 10),
            n: units,
          },
    paceHundredths:
      paces[0] && paces[1] ? [scaledFloor(paces[0], 100), scaledFloor(paces[1], 100)] : null,
  };
};
