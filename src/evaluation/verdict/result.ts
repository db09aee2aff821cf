import { missingFigures, neededOf, neededOfTrend } from '#needed';
import type { Version } from '../../dataset/registry/registry.ts';
import type { MilestoneRow } from '../../schema/milestones.ts';
import { present } from '../../schema/present.ts';
import { known } from '../../schema/table.ts';
import type { JudgedUnit } from '../evidence/judged-unit.ts';
import { newestCount } from '../evidence/kinds/quantity-state.ts';
import { askedOf } from '../evidence/kinds/trend.ts';
import type { Observations } from '../evidence/observations.ts';
import type { Question } from '../evidence/question.ts';
import { completeYear, type Window } from '../evidence/window.ts';
import type { EvidenceKind, LastKnown, Result, RowRef } from '../record/evaluation.ts';
import { distinctRefs } from '../record/row-ref.ts';
import { sharePermyriad, sharesOf } from '../record/shares.ts';
import type { Bounds, Evidence } from './bounds.ts';
import { type EarlyStanding, earlyOf } from './early.ts';
import { requiredUnits } from './required.ts';
import { fewUnits, smallNumbersOf } from './small-numbers.ts';
import type { Start } from './start.ts';
import { trendVerdict } from './trend.ts';
import { unknownReasons } from './unknown-reasons.ts';
import { dueVerdict, earlyVerdict, type KnownCounts, marginOf, type Verdict } from './verdict.ts';
import { workingOf } from './working.ts';

/** What one result is about: a question, a time and what is known of earlier years. */
export interface Occasion {
  readonly question: Question;
  /** Reporting year; null at the closing date. */
  readonly year: number | null;
  /**
   * The date that readers are told the verdict is about. Figures of the whole window answer for it.
   */
  readonly referenceDate: string;
  readonly window: Window;
  readonly due: boolean;
  readonly start: Start | null;
  readonly milestones: readonly MilestoneRow[];
  /** Results of the same area for earlier years, oldest first. */
  readonly earlier: readonly Result[];
  readonly observations: Observations;
}

/** k: how many of n units the question asks for, in whole units. */
export const requiredOf = (question: Question, n: number): number => {
  switch (question.target.kind) {
    case 'share':
      return requiredUnits(question.threshold, n, question.rounding);
    case 'count':
      return question.threshold;
    case 'reduction':
    case 'trend':
    case 'increase':
    case 'minimum':
    case 'maximum':
    case 'hold':
      return n;
  }
};

/** Whether a larger part of the units was known in one state than in another. */
const knowsMore = (one: Bounds | Result, other: Bounds | Result): boolean =>
  (one.met + one.notMet) * other.n > (other.met + other.notMet) * one.n;

/**
 * The newest earlier figure that said more than is known now. It is shown beside the verdict and
 * never takes part in it. Where any of it was inferred, its evidence says so, whatever else it rests
 * on (R6): the whole number is no longer only what was stated.
 */
const lastKnownOf = (bounds: Bounds, earlier: readonly Result[]): LastKnown | null => {
  const before = earlier.findLast(
    (result) => result.evidence.length > 0 && knowsMore(result, bounds),
  );
  if (!before) return null;
  return {
    date: present(before.figuresTo),
    met: before.met,
    total: before.n,
    metPermyriad: sharePermyriad(before.met, before.n),
    evidence: before.inferred > 0 ? 'inference' : present(before.evidence[0]),
    rows: before.rows,
  };
};

/** Whether k of n is at least a percentage point more than `percent`, in whole numbers. */
const isMuchMore = (required: number, n: number, percent: number): boolean =>
  n > 0 && 100 * required - percent * n >= n;

const newest = (claims: readonly Evidence[]): string | null =>
  claims.reduce<string | null>(
    (last, claim) => (last === null || claim.date > last ? claim.date : last),
    null,
  );

/** The rows of all evidence; mostly it is of one kind, and these are a long list. */
const rowsOf = (used: readonly Evidence[]): readonly RowRef[] => {
  const [only, second] = used;
  return distinctRefs(only && !second ? only.rows : used.flatMap(({ rows }) => rows));
};

const decide = (
  occasion: Occasion,
  facts: KnownCounts,
  units: readonly JudgedUnit[],
  early: EarlyStanding,
): Verdict => {
  const { question, due } = occasion;
  if (question.target.kind === 'trend') {
    const { better } = occasion.observations.indicator(question.target.indicator);
    return trendVerdict(facts, units, askedOf(known(better)));
  }
  return due ? dueVerdict(facts) : earlyVerdict(facts, early.classes);
};

const needed = (
  { question, due, window }: Occasion,
  facts: KnownCounts,
  units: readonly JudgedUnit[],
  { status }: Verdict,
): Result['needed'] =>
  question.target.kind === 'trend'
    ? neededOfTrend(facts, { status, kept: 'met' }, missingFigures(units, window.year))
    : neededOf(facts, { status, due }, units, window.year);

const earlyFor = (
  occasion: Occasion,
  units: readonly JudgedUnit[],
  bounds: Bounds,
  required: number,
): EarlyStanding => {
  const indicator = occasion.observations.indicator(occasion.question.target.indicator);
  const period = indicator.timing === 'flow' ? completeYear(occasion.window, indicator) : null;
  return earlyOf({
    question: occasion.question,
    units,
    bounds,
    required,
    date: period?.end ?? occasion.window.end,
    start: occasion.start,
    milestones: occasion.milestones,
    yearStart: known(indicator.year_start) ?? '01-01',
  });
};

/** What a result says beyond the units known, the same in form for every area. */
type Standing = Pick<
  Result,
  | 'binding'
  | 'required'
  | 'requiredInUnits'
  | 'status'
  | 'statusRange'
  | 'path'
  | 'margin'
  | 'needed'
  | 'smallNumbers'
  | 'quantity'
>;

/** What is known of the units of an area, with how it stands to what the plan asks. */
const resultOf = (
  area: Version,
  judged: readonly JudgedUnit[],
  bounds: Bounds,
  given: {
    readonly occasion: Occasion;
    readonly standing: Standing;
    readonly verdict: Verdict | null;
  },
): Result => {
  const { occasion, standing, verdict } = given;
  const states = judged.map(({ state }) => state);
  const result: Omit<Result, 'working'> = {
    area: area.ref,
    year: occasion.year,
    referenceDate: occasion.referenceDate,
    due: occasion.due,
    binding: standing.binding,
    counted: 'units',
    n: bounds.n,
    excluded: bounds.excluded,
    required: standing.required,
    requiredInUnits: standing.requiredInUnits,
    met: bounds.met,
    stated: bounds.stated,
    inferred: bounds.met - bounds.stated,
    notMet: bounds.notMet,
    unknown: bounds.unknown,
    unknownReasons: unknownReasons(states, bounds.unknown),
    shares: sharesOf(bounds),
    evidence: [...new Set(bounds.used.map((claim): EvidenceKind => claim.evidence))],
    figuresTo: newest(bounds.used) ?? newestCount(judged),
    status: standing.status,
    notJudged: null,
    statusRange: standing.statusRange,
    path: standing.path,
    margin: standing.margin,
    needed: standing.needed,
    smallNumbers: standing.smallNumbers,
    lastKnown: lastKnownOf(bounds, occasion.earlier),
    conflicts: bounds.conflicts,
    leftOut: bounds.leftOut,
    quantity: standing.quantity,
    rows: rowsOf(bounds.used),
  };
  return { ...result, working: workingOf(result, { occasion, bounds, units: judged, verdict }) };
};

/**
 * Judges a target for the plan's territory. `units` are the judged units in scope (one, the area
 * itself, for a target judged by the total).
 */
export const territoryResult = (
  area: Version,
  judged: readonly JudgedUnit[],
  bounds: Bounds,
  occasion: Occasion,
): Result => {
  const { question, due } = occasion;
  const required = requiredOf(question, bounds.n);
  const facts: KnownCounts = { ...bounds, required, anything: bounds.anything };
  const early = due ? null : earlyFor(occasion, judged, bounds, required);
  const verdict = decide(occasion, facts, judged, early ?? { classes: [null, null], path: null });
  const standing: Standing = {
    binding: true,
    required: bounds.n === 0 ? null : required,
    requiredInUnits:
      question.target.kind === 'share' && isMuchMore(required, bounds.n, question.threshold),
    status: verdict.status,
    statusRange: verdict.range,
    path: early?.path ?? null,
    margin: marginOf(facts, verdict.status),
    needed: needed(occasion, facts, judged, verdict),
    smallNumbers: smallNumbersOf(bounds.n, judged, question.mode),
    quantity: question.mode === 'total' ? (judged[0]?.state.quantity ?? null) : null,
  };
  return resultOf(area, judged, bounds, { occasion, standing, verdict });
};

/** How an area stands of which the plan asks nothing by itself. */
const unasked = (n: number): Standing => ({
  binding: false,
  required: null,
  requiredInUnits: false,
  status: 'not-applicable',
  statusRange: null,
  path: null,
  margin: { toConfirm: null, toRefute: null, lacking: null, toReverse: null },
  needed: null,
  smallNumbers: fewUnits(n),
  quantity: null,
});

/**
 * What is known of the units of one area within the territory. The plan sets the target for the
 * territory, so an area gets bounds to compare by and no verdict of its own.
 */
export const areaResult = (
  area: Version,
  judged: readonly JudgedUnit[],
  bounds: Bounds,
  occasion: Occasion,
): Result =>
  resultOf(area, judged, bounds, { occasion, standing: unasked(bounds.n), verdict: null });

/**
 * A unit that the target counts, by itself. Where the plan asks the same of each unit, the verdict is
 * that of the unit on its own figures; where it asks for a number of units, the unit has none.
 */
export const ownResult = (unit: JudgedUnit, bounds: Bounds, occasion: Occasion): Result => {
  const { kind } = occasion.question.target;
  if (kind === 'share' || kind === 'count') {
    return areaResult(unit.version, [unit], bounds, occasion);
  }
  const question = { ...occasion.question, mode: 'total' as const };
  return territoryResult(unit.version, [unit], bounds, { ...occasion, question });
};
