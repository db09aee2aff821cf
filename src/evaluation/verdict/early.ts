import { statisticalYear } from '../../schema/dates.ts';
import type { MilestoneRow } from '../../schema/milestones.ts';
import { known } from '../../schema/table.ts';
import type { JudgedUnit } from '../evidence/judged-unit.ts';
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
 * Share, count and minimum: the units that meet it, at both bounds. Levels are shares of the units in
 * scope; of a count they are units, as the plan gives them.
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
      ? pathOf(expectation, sizeOf(low, bounds.n), sizeOf(high, bounds.n), inUnits ? bounds.n : 1)
      : null,
  };
};

/** A target to hold a level has no path to climb: one unit that lost the level makes it late. */
const earlyHold = ({ bounds }: EarlyInput): EarlyStanding => ({
  classes: [
    bounds.notMet + bounds.unknown > 0 ? 'late' : 'reached',
    bounds.notMet > 0 ? 'late' : 'reached',
  ],
  path: null,
});

/** How far a unit's count has come down, as a share of its base, at both ends of the spans. */
const reductionsOf = (units: readonly JudgedUnit[]): { low: Fraction; high: Fraction }[] =>
  units.flatMap(({ state }) => {
    const { value, base } = state.quantity ?? {};
    if (!value || !base) return [];
    const from = (count: number, start: number): Fraction =>
      start > 0 ? fraction(start - count, start) : fraction(count === 0 ? 1 : -1, 1);
    return [{ low: from(value[1], base[0]), high: from(value[0], base[1]) }];
  });

const least = (values: readonly Fraction[]): Fraction =>
  values.reduce((a, b) => (atLeast(a, b) ? b : a));

/** A reduction: each unit against the line from 0 % in the baseline year to p % at the due date. */
const earlyReduction = (input: EarlyInput): EarlyStanding => {
  const { question, units, bounds, date, yearStart } = input;
  const reductions = reductionsOf(units);
  const baseYear = statisticalYear(known(question.target.baseline_year) ?? 0, yearStart);
  const level = fraction(question.threshold, 100);
  const due = { date: question.target.due_date, level };
  const expectation = expectedOn(
    { date: baseYear.end, level: fraction(0, 1) },
    milestonesOf(input, (threshold) => fraction(threshold, 100)),
    due,
    date,
  );
  if (!expectation || reductions.length === 0) return NO_PATH;
  const classAt = (value: Fraction): Status =>
    atLeast(value, level) ? 'reached' : classOf(value, expectation);
  const silent = bounds.n - reductions.length;
  return {
    classes: [
      worst([
        ...reductions.map(({ low }) => classAt(low)),
        ...(silent > 0 ? ['late' as const] : []),
      ]),
      worst(reductions.map(({ high }) => classAt(high))),
    ],
    path: pathOf(
      expectation,
      least(reductions.map(({ low }) => low)),
      least(reductions.map(({ high }) => high)),
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
      return earlyShare(input);
    case 'hold':
      return earlyHold(input);
    case 'reduction':
      return earlyReduction(input);
    case 'trend':
      return NO_PATH;
  }
};
