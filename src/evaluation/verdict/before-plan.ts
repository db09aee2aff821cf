import type { Result } from '../record/evaluation.ts';
import type { Frame, TargetJudgement } from './frame.ts';
import type { Occasion } from './result.ts';

/**
 * Whether a year of reports was over before the plan was signed (R13): the calendar year that the
 * result is told for, also of an indicator whose statistical year ends some days earlier, so that all
 * targets of one report are judged or none is. A year for which the plan itself gives a
 * level, by a milestone, is judged all the same.
 */
export const isBeforePlan = (frame: Frame, { question, window, milestones }: Occasion): boolean => {
  const { target } = question.target;
  const hasLevel = milestones.some(
    (milestone) => milestone.target === target && milestone.date.startsWith(`${window.year}-`),
  );
  return `${window.year}-12-31` < frame.signedOn && !hasLevel;
};

/** The facts of such a year stay; nothing is judged, asked for or missing. */
const unjudged = (result: Result): Result =>
  result.binding && result.status !== 'not-applicable'
    ? {
        ...result,
        status: 'not-applicable',
        notJudged: 'before-plan',
        statusRange: null,
        path: null,
        required: null,
        requiredInUnits: false,
        margin: { toConfirm: null, toRefute: null, lacking: null, toReverse: null },
        needed: null,
        lastKnown: null,
        working: [
          ...result.working.filter(
            ({ step }) => !['required', 'path', 'rule', 'last-known'].includes(step),
          ),
          { step: 'rule', rule: 'before-the-plan', status: 'not-applicable' },
        ],
      }
    : result;

/** The judgement of a year that was over before the plan: facts without verdicts. */
export const beforePlan = <T extends Pick<TargetJudgement, 'result' | 'own'>>(judged: T): T => ({
  ...judged,
  result: unjudged(judged.result),
  own: new Map([...judged.own].map(([code, result]) => [code, unjudged(result)] as const)),
});
