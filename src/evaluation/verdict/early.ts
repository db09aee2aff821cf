import { statisticalYear } from '../../schema/dates.ts';
import type { MilestoneRow } from '../../schema/milestones.ts';
import { known } from '../../schema/table.ts';
import type { JudgedUnit } from '../evidence/judged-unit.ts';
import { compareIncrease } from '../evidence/kinds/increase.ts';
import { compareReduction } from '../evidence/kinds/reduction.ts';
import type { Question } from '../evidence/question.ts';
import type { Path, Status } from '../record/evaluation.ts';
import { atLeast, type Fraction, fraction } from '../record/fraction.ts';
import type { Bounds } from './bounds.ts';
import { classOf, expectedOn, pathOf, type Waypoint } from './pace.ts';
import type { Start } from './start.ts';

/** Classes of the low and the high bound before the due date, and the path they come from. */
export interface EarlyStanding {
  readonly classes: readonly [Status | null, Status | null];
  readonly path: Path | null;
}

/** What is needed to say how far along a target is. */
export interface EarlyInput {
  readonly question: Question;
  readonly units: readonly JudgedUnit[];
  readonly bounds: Bounds;
  readonly required: number;
  /** Date of the state that is judged. */
  readonly date: string;
  /** First value known exactly, if any year before had one. */
  readonly start: Start | null;
  readonly milestones: readonly MilestoneRow[];
  readonly yearStart: string;
}

const NO_PATH: EarlyStanding = { classes: [null, null], path: null };

/** From worst to best. */
const RANK: readonly Status[] = ['late', 'attention', 'on-track', 'reached'];

const worst = (classes: readonly Status[]): Status =>
  classes.reduce<Status>((a, b) => (RANK.indexOf(b) < RANK.indexOf(a) ? b : a), 'reached');

/** Milestones of a target as points of its path; `of` makes a level of a threshold. */
const milestonesOf = (
  { question, milestones }: EarlyInput,
  of: (threshold: number) => Fraction,
): Waypoint[] =>
  milestones
    .filter((milestone) => milestone.target === question.target.target)
    .map(({ date, threshold }) => ({ date, level: of(known(threshold) ?? 0) }));

/**
 * Share, count and plain limits: the units that meet it, at both bounds. Levels are shares of the units
 * in scope; of a count they are units, as the plan gives them.
 */
const earlyShare = (input: EarlyInput): EarlyStanding => {
  const { question, bounds, required, start, date } = input;
  const { kind, due_date } = question.target;
  const inUnits = kind === 'count';
  const sizeOf = (met: number, n: number): Fraction => fraction(met, inUnits ? 1 : n);
  const levelOf = (threshold: number): Fraction => fraction(threshold, inUnits ? 1 : 100);
  const [low, high] = [bounds.met, bounds.met + bounds.unknown];
  const due = {
    date: due_date,
    level: kind === 'share' ? levelOf(question.threshold) : sizeOf(required, bounds.n),
  };
  const expectation = start
    ? expectedOn(
        { date: start.date, level: sizeOf(start.met, start.n) },
        milestonesOf(input, levelOf),
        due,
        date,
      )
    : null;
  const classAt = (met: number): Status | null => {
    if (met >= required) return 'reached';
    return expectation ? classOf(sizeOf(met, bounds.n), expectation) : null;
  };
  return {
    classes: [classAt(low), classAt(high)],
    path: expectation
      ? pathOf(
          expectation,
          sizeOf(low, bounds.n),
          sizeOf(high, bounds.n),
          inUnits ? bounds.n : null,
        )
      : null,
  };
};

/**
 * A target to hold a level has no path to climb: one unit that lost the level makes it late. Nobody asks
 * while all are known to have held it.
 */
const earlyHold = ({ bounds }: EarlyInput): EarlyStanding => ({
  classes: ['late', bounds.notMet > 0 ? 'late' : 'reached'],
  path: null,
});

/** How far a unit has come from its base, as a share of it, and whether that is enough. */
interface Progress {
  /** At the worst that is possible; null where that has no bound. */
  readonly low: Fraction | null;
  readonly lowReached: boolean;
  /** At the best that is possible. */
  readonly high: Fraction;
  readonly highReached: boolean;
}

/** The share of its base by which a count has changed; of a base of 0 all or nothing. */
const changeOf = (isDown: boolean, count: number, base: number): Fraction => {
  if (base === 0) return fraction(isDown === (count === 0) ? 1 : isDown ? -1 : 0, 1);
  return isDown ? fraction(base - count, base) : fraction(count - base, base);
};

const progressOf = (question: Question, units: readonly JudgedUnit[]): Progress[] => {
  const isDown = question.target.kind === 'reduction';
  return units.flatMap(({ state }) => {
    const { value, base } = state.quantity ?? {};
    if (!value || !base) return [];
    const compare = isDown ? compareReduction : compareIncrease;
    const comparison = compare(question.threshold, value, base);
    const [worst, best] = isDown ? [value[1], value[0]] : [value[0], value[1]];
    const [from, to] = isDown ? [base[0], base[1]] : [base[1], base[0]];
    return [
      {
        low: worst === null || from === null ? null : changeOf(isDown, worst, from),
        lowReached: comparison === 'met',
        // Without an upper bound the best is that all of the level is reached, or more.
        high: best === null || to === null ? fraction(1, 1) : changeOf(isDown, best, to),
        highReached: comparison !== 'not-met',
      },
    ];
  });
};

const least = (values: readonly Fraction[]): Fraction =>
  values.reduce((a, b) => (atLeast(a, b) ? b : a));

/**
 * A reduction or an increase: each unit against the line from 0 % in the baseline year to p % at the
 * due date.
 */
const earlyChange = (input: EarlyInput): EarlyStanding => {
  const { question, units, bounds, date, yearStart } = input;
  const progress = progressOf(question, units);
  const baseYear = statisticalYear(known(question.target.baseline_year) ?? 0, yearStart);
  const level = fraction(question.threshold, 100);
  const due = { date: question.target.due_date, level };
  const expectation = expectedOn(
    { date: baseYear.end, level: fraction(0, 1) },
    milestonesOf(input, (threshold) => fraction(threshold, 100)),
    due,
    date,
  );
  if (!expectation) return NO_PATH;
  const silent = bounds.n > progress.length || progress.some(({ low }) => low === null);
  const lows = progress.flatMap(({ low, lowReached }) =>
    low === null ? [] : [{ low, lowReached }],
  );
  return {
    classes: [
      worst([
        ...lows.map(({ low, lowReached }) => (lowReached ? 'reached' : classOf(low, expectation))),
        ...(silent ? ['late' as const] : []),
      ]),
      worst(
        progress.map(({ high, highReached }) =>
          highReached ? 'reached' : classOf(high, expectation),
        ),
      ),
    ],
    path:
      lows.length === 0
        ? null
        : pathOf(
            expectation,
            least(lows.map(({ low }) => low)),
            least(progress.map(({ high }) => high)),
          ),
  };
};

/** Where a target stands on its way, before it falls due. */
export const earlyOf = (input: EarlyInput): EarlyStanding => {
  if (input.bounds.n === 0) return NO_PATH;
  switch (input.question.target.kind) {
    case 'share':
    case 'count':
    case 'minimum':
    case 'maximum':
      return earlyShare(input);
    case 'hold':
      return earlyHold(input);
    case 'reduction':
    case 'increase':
      return earlyChange(input);
    case 'trend':
      return NO_PATH;
  }
};
