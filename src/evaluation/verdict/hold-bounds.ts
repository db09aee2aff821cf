import type { Version } from '../../dataset/registry/registry.ts';
import { present } from '../../schema/present.ts';
import { known } from '../../schema/table.ts';
import type { JudgedUnit } from '../evidence/judged-unit.ts';
import type { Observations } from '../evidence/observations.ts';
import { passEvidence } from '../evidence/pass-evidence.ts';
import { passStates } from '../evidence/pass-states.ts';
import type { Question } from '../evidence/question.ts';
import type { Window } from '../evidence/window.ts';
import { applicable, type Bounds, type Judged } from './bounds.ts';
import { passBounds } from './pass-bounds.ts';

/** The baseline year as a window; of a lasting indicator its last day alone is asked about (R7). */
const baselineWindow = (question: Question, window: Window, lasting: boolean): Window => {
  const year = known(question.target.baseline_year) ?? window.year;
  return { year, start: `${year}-${lasting ? '12-31' : '01-01'}`, end: `${year}-12-31` };
};

/** A unit that holds what it had, lost it, or has nothing to hold. */
const heldState = (past: JudgedUnit, now: JudgedUnit): JudgedUnit => {
  const { judgement, evidence } = past.state;
  if (judgement === 'not-met' || judgement === 'not-applicable') {
    return { ...past, state: { ...past.state, judgement: 'not-applicable' }, conflicts: [] };
  }
  // An inference only ever supports "met": a baseline that was inferred cannot make a failure.
  const hadIt = judgement === 'met' && evidence !== 'inference';
  if (now.state.judgement !== 'not-met' || hadIt) return now;
  return {
    ...now,
    state: { ...now.state, judgement: 'unknown', reason: 'no-baseline', evidence: null },
  };
};

/**
 * Whether units still meet what they met at the end of the baseline year. A unit known not to have met
 * it then has nothing to hold and is left out; one whose past is unknown holds if it meets it now, and
 * is unknown if it does not. At least as many hold as meet it now; at least as many have lost it as do
 * not meet it now among those known to have met it then.
 */
export const judgedHold = (
  scope: readonly Version[],
  question: Question,
  window: Window,
  observations: Observations,
): Judged => {
  const { indicator } = question.target;
  const lasting = observations.indicator(indicator).lasting === 'yes';
  const before = baselineWindow(question, window, lasting);
  const ofPast = passEvidence(question, scope, before, observations);
  const past = passStates(scope, { question, window: before, observations, evidence: ofPast });
  const evidence = passEvidence(question, scope, window, observations);
  const now = passStates(scope, { question, window, observations, evidence });
  const boundsNow = passBounds({ indicator, evidence, observations }, scope);
  const boundsThen = passBounds({ indicator, evidence: ofPast, observations }, scope);
  const hadIt = new Set(
    past
      .filter(({ state }) => state.judgement === 'met' && state.evidence !== 'inference')
      .map(({ version }) => version.ref),
  );
  const pastOf = new Map(past.map((unit) => [unit.version.ref, unit]));
  const current = new Map(now.map((unit) => [unit.version.ref, unit]));
  const units = past.map((unit) => heldState(unit, present(current.get(unit.version.ref))));
  return {
    units,
    boundsOf: (some, area): Bounds => {
      const asked = applicable(some).map(({ version }) => present(current.get(version.ref)));
      const had = boundsNow(
        asked.filter(({ version }) => hadIt.has(version.ref)),
        area,
      );
      const all = boundsNow(asked, area);
      const then = boundsThen(
        some.map(({ version }) => present(pastOf.get(version.ref))),
        area,
      );
      return {
        ...all,
        n: asked.length,
        excluded: some.length - asked.length,
        notMet: had.notMet,
        unknown: asked.length - all.met - had.notMet,
        conflicts: [...all.conflicts, ...then.conflicts],
      };
    },
  };
};
