import { isDecidedEarly } from '../evidence/kinds/unfinished-year.ts';
import type { Question } from '../evidence/question.ts';
import { type Window, windowOf } from '../evidence/window.ts';
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
import { cannotBeJudged, isNotOver, outside } from './outside.ts';
import { type Occasion, territoryResult } from './result.ts';
import { startOf } from './start.ts';

/** The judgement of one occasion: the territory, its areas and its units. */
export const judge = (frame: Frame, occasion: Occasion, histories: Histories): TargetJudgement => {
  const { areas, own } = histories;
  const { registry } = frame.observations;
  const date = occasion.referenceDate;
  const territory = registry.on(frame.territoryCode, date);
  if (!territory) throw new Error(`territory ${frame.territoryCode} does not exist on ${date}`);
  const scope = registry.inScope(frame.territoryCode, date, occasion.question.scopeTypes);
  const canBeJudged = !cannotBeJudged(frame, occasion.question, occasion.window);
  if (!canBeJudged && !isNotOver(frame, occasion)) {
    return outside(frame, territory, scope, occasion, histories);
  }
  const judged = judgeScope(territory, scope, occasion);
  // A year that is not over is judged only where its lower bounds already decide (R9, R13).
  if (!canBeJudged && !isDecidedEarly(judged.units)) {
    return outside(frame, territory, scope, occasion, histories);
  }
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

/** One judgement a year, from the first to the last that has begun. */
export const judgeYears = (frame: Frame, question: Question, codes: Codes): TargetJudgement[] => {
  const judged: TargetJudgement[] = [];
  for (let year = frame.firstYear; year <= frame.lastYear; year += 1) {
    const window = windowOf(year, question.closingDate, frame.asOf);
    if (window.end < window.start) break;
    const results = judged.map((one) => one.result);
    const occasion = occasionFor(frame, question, window, {
      year,
      earlier: results,
      start: startOf(results),
    });
    const found = judge(frame, occasion, historiesOf(codes, judged));
    judged.push(isBeforePlan(frame, occasion) ? beforePlan(found) : found);
  }
  return judged;
};
