import type { Version } from '../../dataset/registry/registry.ts';
import type { ValueRow } from '../../schema/values.ts';
import { isMet } from './acts.ts';
import type { Claim, ClaimSet } from './claim.ts';
import { inferredClaims } from './inferred-claims.ts';
import { type Knowledge, knowledgeOf } from './knowledge.ts';
import type { Days } from './moments.ts';
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
 * A contrary figure of some day of a span that began before a source stood: as an inference by
 * definition holds on every day since, the figure is of a day before (R2, R6).
 * @returns the last day on which it may be
 */
const endBeforeActs = (
  unit: string,
  { start, end }: Days,
  standing: ReadonlyMap<string, readonly Claim[]>,
): string => {
  const act = standing
    .get(unit)
    ?.find(
      ({ standsFrom, end: until }) =>
        standsFrom !== null && start < standsFrom && standsFrom <= end && end <= until,
    );
  return act?.standsFrom ?? end;
};

/** Contrary rows as far as sources that stand leave them possible. */
const beforeActs = (set: ClaimSet, inferences: readonly Claim[]): ClaimSet => {
  const standing = Map.groupBy(
    inferences.filter(({ standsFrom }) => standsFrom !== null),
    ({ about }) => about,
  );
  if (standing.size === 0) return set;
  const claimBefore = (claim: Claim): Claim =>
    claim.evidence === 'unit' && claim.most === 0
      ? { ...claim, end: endBeforeActs(claim.about, claim, standing) }
      : claim;
  const rowBefore = (unit: string, row: ValueRow): ValueRow => {
    const days = { start: row.period_start, end: row.period_end };
    return isMet(row) ? row : { ...row, period_end: endBeforeActs(unit, days, standing) };
  };
  const acts = new Map(set.acts);
  for (const unit of standing.keys()) {
    const rows = set.acts.get(unit);
    if (rows)
      acts.set(
        unit,
        rows.map((row) => rowBefore(unit, row)),
      );
  }
  return { ...set, acts, claims: set.claims.map(claimBefore) };
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
  const before = beforeActs(own.set, inferences);
  const set = withoutOldNews({ ...before, claims: [...before.claims, ...inferences] });
  return { ...own, set, knowledge: knowledgeOf(set, units), stated };
};
