import type { Version } from '../../dataset/registry/registry.ts';
import { statisticalYear } from '../../schema/dates.ts';
import { known } from '../../schema/table.ts';
import type { TargetKind } from '../../schema/targets.ts';
import type { Question } from '../evidence/question.ts';
import { completeYear, type Window } from '../evidence/window.ts';
import type { NotJudged, Result } from '../record/evaluation.ts';
import { countedBounds } from './counted-bounds.ts';
import type { Frame, Histories, TargetJudgement } from './frame.ts';
import { judgeScope } from './judged.ts';
import { type Occasion, territoryResult } from './result.ts';

/** Why a target cannot be judged at a time, and which rule says so. */
interface Grounds {
  readonly notJudged: NotJudged | null;
  readonly rule: 'year-not-over' | 'year-not-begun' | 'outside-the-period';
}

const NOT_OVER: Grounds = { notJudged: 'not-yet', rule: 'year-not-over' };
const NOT_BEGUN: Grounds = { notJudged: 'not-yet', rule: 'year-not-begun' };
const OUTSIDE: Grounds = { notJudged: null, rule: 'outside-the-period' };

/** A result for a time at which the target cannot be judged at all, of the units given. */
const outsideResult = (
  area: Version,
  units: number,
  occasion: Occasion,
  { notJudged, rule }: Grounds,
): Result => ({
  ...territoryResult(area, [], countedBounds([]), occasion),
  working: [{ step: 'rule', rule, status: 'not-applicable' }],
  status: 'not-applicable',
  notJudged,
  n: units,
  unknown: units,
  needed: null,
  lastKnown: null,
});

/** The same of each unit in scope that has results of its own. */
const ownOutside = (
  scope: readonly Version[],
  occasion: Occasion,
  histories: Histories['own'],
  grounds: Grounds,
): ReadonlyMap<string, Result> => {
  const codes = new Set(histories.map(({ code }) => code));
  return new Map(
    scope
      .filter(({ row }) => codes.has(row.code))
      .map((version) => [version.row.code, outsideResult(version, 1, occasion, grounds)] as const),
  );
};

/** Whether the statistical year of an occasion can still be judged once it is over (R13). */
export const isNotOver = (frame: Frame, { question, window }: Occasion): boolean => {
  const { year_start } = frame.observations.indicator(question.target.indicator);
  const { end } = statisticalYear(window.year, known(year_start) ?? '01-01');
  return end > frame.asOf && end <= question.closingDate;
};

/**
 * The judgement of a time at which a target cannot be judged: not applicable, for each unit too.
 */
export const outside = (
  frame: Frame,
  area: Version,
  scope: readonly Version[],
  occasion: Occasion,
  { own }: Histories,
): Omit<TargetJudgement, 'start'> => {
  const grounds = isNotOver(frame, occasion) ? NOT_OVER : OUTSIDE;
  const each = { ...occasion, question: { ...occasion.question, mode: 'each' as const } };
  const units = judgeScope(area, scope, each).units.map((unit) => ({
    ...unit,
    state: { ...unit.state, judgement: 'not-applicable' as const, evidence: null },
  }));
  return {
    result: outsideResult(area, scope.length, occasion, grounds),
    units,
    areas: new Map(),
    own: ownOutside(scope, occasion, own, grounds),
  };
};

/**
 * A year that has not begun (R13): nothing is asked of it yet and nothing can be known of it, of its units
 * as the register has them for its last day.
 */
export const notBegun = (
  area: Version,
  scope: readonly Version[],
  occasion: Occasion,
  { own }: Histories,
): Omit<TargetJudgement, 'start'> => ({
  result: outsideResult(area, scope.length, occasion, NOT_BEGUN),
  units: [],
  areas: new Map(),
  own: ownOutside(scope, occasion, own, NOT_BEGUN),
});

/** Whether a target compares with its baseline year, which then cannot be judged itself. */
const isChange = (kind: TargetKind): boolean => kind === 'reduction' || kind === 'increase';

/** Whether a flow has no complete year in the window, or the window is empty. */
export const cannotBeJudged = (frame: Frame, question: Question, window: Window): boolean => {
  if (window.end < window.start) return true;
  const baseline = known(question.target.baseline_year);
  if (baseline !== undefined && window.year < baseline + (isChange(question.target.kind) ? 1 : 0))
    return true;
  const indicator = frame.observations.indicator(question.target.indicator);
  return indicator.timing === 'flow' && completeYear(window, indicator) === null;
};
