import { earlier, yearOf } from '../../schema/dates.ts';
import type { MilestoneRow } from '../../schema/milestones.ts';
import { known } from '../../schema/table.ts';
import type { Question } from '../evidence/question.ts';
import type { MilestoneEvaluation, Result, RuleId } from '../record/evaluation.ts';
import { judgeAtClosing } from './closing.ts';
import type { Frame, TargetJudgement } from './frame.ts';
import { requiredOf } from './result.ts';

/** What a due milestone asks: the target's question with the milestone's own level, on its own day. */
const questionAt = (question: Question, { date, threshold }: MilestoneRow): Question => {
  const closingDate = earlier(date, question.closingDate);
  return {
    ...question,
    target: { ...question.target, due_date: date, closing_date: closingDate },
    threshold: known(threshold) ?? 0,
    closingDate,
  };
};

/** A milestone is asked for on its day and no path leads to it: how fast is told of the target. */
const withoutPath = (result: Result): Result => ({
  ...result,
  path: null,
  working: result.working.filter(({ step }) => step !== 'path'),
});

const withRule = (result: Result, rule: RuleId): Result => ({
  ...result,
  working: result.working.map((step) =>
    step.step === 'rule' ? { step: 'rule', rule, status: result.status } : step,
  ),
});

/** Before its day a milestone is either reached for certain or not yet to be judged: its facts stay. */
const untilItsDay = (result: Result): Result => {
  if (result.due || result.status === 'not-applicable') return result;
  if (result.status === 'reached') return withRule(result, 'milestone-early');
  const unjudged: Result = {
    ...result,
    status: 'not-applicable',
    notJudged: 'not-yet',
    statusRange: null,
    margin: { toConfirm: null, toRefute: null, lacking: null, toReverse: null },
  };
  return withRule(unjudged, 'milestone-not-yet');
};

/**
 * The day of the figures by which a level was reached early and from which on every year still reached
 * it for certain; null where it was not, or was only reached in the milestone's own year.
 */
const earlySince = (
  question: Question,
  years: readonly Result[],
  result: Result,
): string | null => {
  if (result.status !== 'met' && result.status !== 'reached') return null;
  const own = yearOf(question.closingDate);
  const before = years.filter(({ year }) => year !== null && year < own);
  const isReached = ({ n, met, figuresTo }: Result): boolean =>
    figuresTo !== null && met >= requiredOf(question, n);
  const first = before[before.findLastIndex((one) => !isReached(one)) + 1];
  return first?.figuresTo ?? (result.due ? null : result.figuresTo);
};

const judged = (
  frame: Frame,
  question: Question,
  years: readonly TargetJudgement[],
): Pick<MilestoneEvaluation, 'result' | 'earlySince'> => {
  const closing = judgeAtClosing(frame, question, years);
  const result = untilItsDay(withoutPath(closing.result));
  const results = years.map((one) => one.result);
  return { result, earlySince: earlySince(question, results, result) };
};

/**
 * The milestones of a target by date (R11). One that is due is a promise of its own: at its date it is
 * judged like a target of that year, in whole units. The others are points on the path.
 */
export const milestonesOf = (
  frame: Frame,
  question: Question,
  years: readonly TargetJudgement[],
): MilestoneEvaluation[] =>
  frame.tables.milestones
    .filter(({ target }) => target === question.target.target)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .map((row) => {
      const isDue = row.due === 'yes';
      return {
        date: row.date,
        threshold: known(row.threshold) ?? 0,
        due: isDue,
        ...(isDue
          ? judged(frame, questionAt(question, row), years)
          : { result: null, earlySince: null }),
      };
    });
