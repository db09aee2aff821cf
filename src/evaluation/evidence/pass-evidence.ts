import type { Version } from '../../dataset/registry/registry.ts';
import type { Claim, ClaimSet } from './claim.ts';
import { inferredClaims } from './inferred-claims.ts';
import { type Knowledge, knowledgeOf } from './knowledge.ts';
import type { Observations } from './observations.ts';
import { withoutOldNews } from './old-news.ts';
import { type OwnClaims, ownClaims } from './own-claims.ts';
import type { Question } from './question.ts';
import type { Window } from './window.ts';

/** What is known of the units in scope of a pass/fail indicator in a window. */
export interface PassEvidence extends OwnClaims {
  /** With what is inferred. */
  readonly knowledge: Knowledge;
  /** What is stated alone (R6); the same where nothing is inferred. */
  readonly stated: Knowledge;
}

/**
 * A contrary row of some day of a span that began before a source stood: as an inference by definition
 * holds on every day since, the row is of a day before (R2, R6).
 */
const beforeActs = (claim: Claim, inferences: readonly Claim[]): Claim => {
  if (claim.evidence !== 'unit' || claim.most > 0 || claim.start === claim.end) return claim;
  const act = inferences.find(
    ({ about, end, standsFrom }) =>
      about === claim.about &&
      standsFrom !== null &&
      claim.start < standsFrom &&
      standsFrom <= claim.end &&
      claim.end <= end,
  );
  return act?.standsFrom ? { ...claim, end: act.standsFrom } : claim;
};

/** Everything usable on an indicator in a window: rows, statements, inferences, taken together. */
export const passEvidence = (
  question: Question,
  scope: readonly Version[],
  window: Window,
  observations: Observations,
): PassEvidence => {
  const { indicator } = question.target;
  const own = ownClaims(indicator, question, scope, window, observations);
  const units = scope.map(observations.continuity.identity);
  const stated = knowledgeOf(own.set, units);
  const inferences = inferredClaims(indicator, question, scope, window, observations, own.rows);
  if (inferences.length === 0) return { ...own, knowledge: stated, stated };
  const set: ClaimSet = withoutOldNews({
    ...own.set,
    claims: [...own.set.claims.map((claim) => beforeActs(claim, inferences)), ...inferences],
  });
  return { ...own, set, knowledge: knowledgeOf(set, units), stated };
};
