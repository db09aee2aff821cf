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

/** Where a line starts: the first value known exactly. */
export interface Start {
  readonly date: string;
  readonly value: Fraction;
}

/** Expected level on a date, and what it is measured from. */
export interface Expectation {
  readonly kind: Path['kind'];
  readonly start: Start | null;
  readonly expected: Fraction;
}

/**
 * The straight line from the first reference value to the level due. A reference of this site, not
 * of the plan. Null on the day of the reference value itself, when no time has passed to judge. A
 * value that starts at the level or above is expected to hold the level, not to sink to it.
 */
export const lineAt = (
  start: Start,
  due: { readonly date: string; readonly level: Fraction },
  date: string,
): Expectation | null => {
  const whole = daysBetween(start.date, due.date);
  const elapsed = daysBetween(start.date, date);
  if (whole <= 0 || elapsed <= 0) return null;
  if (atLeast(start.value, due.level)) return { kind: 'line', start, expected: due.level };
  const rise = multiply(subtract(due.level, start.value), fraction(elapsed, whole));
  return { kind: 'line', start, expected: add(start.value, rise) };
};

/**
 * Pace = (v − v₀) / (expected − v₀); null where the expectation does not rise above the start, so
 * that there is nothing to divide by.
 */
export const paceOf = (value: Fraction, expectation: Expectation): Fraction | null => {
  const from = expectation.start?.value ?? fraction(0, 1);
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

/** The expectation as it is shown, with the pace at both bounds. */
export const pathOf = (expectation: Expectation, low: Fraction, high: Fraction): Path => {
  const paces = [paceOf(low, expectation), paceOf(high, expectation)] as const;
  return {
    kind: expectation.kind,
    from: expectation.start
      ? {
          date: expectation.start.date,
          permyriad: scaledRound(expectation.start.value, 10_000),
        }
      : null,
    expectedPermyriad: scaledRound(expectation.expected, 10_000),
    paceHundredths:
      paces[0] && paces[1] ? [scaledFloor(paces[0], 100), scaledFloor(paces[1], 100)] : null,
  };
};
