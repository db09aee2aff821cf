import type { Version } from '../../dataset/registry/registry.ts';
import { isDecidedEarly } from '../evidence/kinds/unfinished-year.ts';
import type { Question } from '../evidence/question.ts';
import { type Window, windowOf } from '../evidence/window.ts';
import type { Result } from '../record/evaluation.ts';
import { judgeAreas, judgeOwn } from './areas.ts';
import { beforePlan, isBeforePlan } from './before-plan.ts';
import {
  type Codes,
  type Frame,
  type Histories,
  historiesOf,
  type TargetJudgement,
} from './frame.ts';
import { judgeScope } from './judged.ts';
import { cannotBeJudged, isNotOver, notBegun, outside } from './outside.ts';
import { type Occasion, territoryResult } from './result.ts';
import { asStart, daysOfFirstValue, type Start } from './start.ts';

/** The territory and the units in scope on a reference date. */
const askedOf = (
  { observations: { registry }, territoryCode }: Frame,
  { referenceDate: date, question }: Occasion,
): { readonly territory: Version; readonly scope: readonly Version[] } => {
  const territory = registry.on(territoryCode, date);
  if (!territory) throw new Error(`territory ${territoryCode} does not exist on ${date}`);
  return { territory, scope: registry.inScope(territoryCode, date, question.scopeTypes) };
};

/**
 * Whether an occasion is judged: it can be, or its year is not over and lower bounds already decide
 * (R9, R13).
 */
export const canBeJudged = (frame: Frame, occasion: Occasion): boolean => {
  if (!cannotBeJudged(frame, occasion.question, occasion.window)) return true;
  if (!isNotOver(frame, occasion)) return false;
  const { territory, scope } = askedOf(frame, occasion);
  return isDecidedEarly(judgeScope(territory, scope, occasion).units);
};

/** The judgement of one occasion: the territory, its areas and its units. */
const judge = (
  frame: Frame,
  occasion: Occasion,
  histories: Histories,
): Omit<TargetJudgement, 'start'> => {
  const { areas, own } = histories;
  const { territory, scope } = askedOf(frame, occasion);
  if (!canBeJudged(frame, occasion)) return outside(frame, territory, scope, occasion, histories);
  const judged = judgeScope(territory, scope, occasion);
  const bounds = judged.boundsOf(judged.units, territory);
  return {
    result: territoryResult(territory, judged.units, bounds, occasion),
    units: judged.units,
    areas: judgeAreas(occasion, areas, judged),
    own: judgeOwn(occasion, own, judged),
  };
};

/** What a question is asked about in a window. */
export const occasionFor = (
  frame: Frame,
  question: Question,
  window: Window,
  rest: Pick<Occasion, 'year' | 'earlier' | 'start'> & { readonly referenceDate?: string },
): Occasion => ({
  question,
  window,
  referenceDate: window.end,
  due: window.end >= question.closingDate,
  milestones: frame.tables.milestones,
  observations: frame.observations,
  ...rest,
});

/** The first value within a year (R11): the first day on which its bounds meet, if they do on any. */
const startIn = (frame: Frame, occasion: Occasion, result: Result): Start | null => {
  const { question, window, year } = occasion;
  const { kind, indicator } = question.target;
  if (kind !== 'share' && kind !== 'count') return asStart(result);
  const { registry } = frame.observations;
  const scope = registry.inScope(frame.territoryCode, window.end, question.scopeTypes);
  for (const end of daysOfFirstValue(indicator, scope, window, frame.observations)) {
    const until = occasionFor(
      frame,
      question,
      { ...window, end },
      { year, earlier: [], start: null },
    );
    const start = asStart(judge(frame, until, { areas: [], own: [] }).result);
    if (start) return start;
  }
  return asStart(result);
};

/** A judgement with v₀ of an earlier year, or else of an earlier day of the same one. */
export const judgeFromStart = (
  frame: Frame,
  occasion: Occasion,
  histories: Histories,
): TargetJudgement => {
  const found = judge(frame, occasion, histories);
  if (occasion.start !== null) return { ...found, start: occasion.start };
  const start = startIn(frame, occasion, found.result);
  const { figuresTo } = found.result;
  if (start === null || figuresTo === null || start.date >= figuresTo) return { ...found, start };
  return { ...judge(frame, { ...occasion, start }, histories), start };
};

/**
 * One judgement a year, from the first to that of the closing date; of years that have not begun, that they
 * are still to come (R13).
 */
export const judgeYears = (frame: Frame, question: Question, codes: Codes): TargetJudgement[] => {
  const judged: TargetJudgement[] = [];
  const { closingDate } = question;
  for (let year = frame.firstYear; year <= frame.lastYear; year += 1) {
    const window = windowOf(year, closingDate, frame.asOf);
    if (window.start > closingDate) break;
    const histories = historiesOf(codes, judged);
    const start = judged.at(-1)?.start ?? null;
    const rest = { year, earlier: judged.map((one) => one.result), start };
    if (window.start > frame.asOf) {
      const toCome = windowOf(year, closingDate, closingDate);
      const occasion = { ...occasionFor(frame, question, toCome, rest), due: false };
      const { territory, scope } = askedOf(frame, occasion);
      judged.push({ ...notBegun(territory, scope, occasion, histories), start });
      continue;
    }
    const occasion = occasionFor(frame, question, window, rest);
    const found = judgeFromStart(frame, occasion, histories);
    judged.push(isBeforePlan(frame, occasion) ? beforePlan(found) : found);
  }
  return judged;
};
