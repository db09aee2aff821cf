import type { Version } from '../../../dataset/registry/registry.ts';
import { known } from '../../../schema/table.ts';
import { wholeYear } from '../counts/count-of.ts';
import type { JudgedUnit } from '../judged-unit.ts';
import { judgePass } from '../judgement.ts';
import type { Observations } from '../observations.ts';
import type { Question } from '../question.ts';
import type { Window } from '../window.ts';

/**
 * Whether a unit still meets what it met at the end of the baseline year. A unit known not to have
 * met it then has nothing to hold and is left out; one whose past is unknown holds if it meets it
 * now, and is unknown if it does not.
 */
export const holdState = (
  version: Version,
  question: Question,
  window: Window,
  observations: Observations,
): JudgedUnit => {
  const { indicator, baseline_year } = question.target;
  const year = known(baseline_year) ?? window.year;
  const past = judgePass(indicator, version, wholeYear(year), observations).state;
  const now = judgePass(indicator, version, window, observations);
  if (past.judgement === 'not-met' || past.judgement === 'not-applicable') {
    return { version, state: { ...past, judgement: 'not-applicable' }, conflicts: [] };
  }
  // An inference only ever supports "met": a baseline that was inferred cannot make a failure.
  const hadIt = past.judgement === 'met' && past.evidence !== 'inference';
  if (now.state.judgement === 'not-met' && !hadIt) {
    const state = { ...now.state, judgement: 'unknown' as const, evidence: null };
    return { version, state: { ...state, reason: 'no-baseline' }, conflicts: [] };
  }
  return now;
};
