import { addDays } from '../../schema/dates.ts';
import type { Claim, ClaimSet } from './claim.ts';
import { knowledgeOf } from './knowledge.ts';

/** A claim as it was known up to a day: none if it is later; one that stands, dated on that day. */
const upTo = (claim: Claim, day: string): Claim[] => {
  if (claim.end <= day && claim.date <= day) return [claim];
  const stood = claim.standsFrom !== null && claim.standsFrom <= day;
  return stood ? [{ ...claim, start: day, end: day }] : [];
};

/** Of claims that end together none is older than another. */
const byEnd = (a: Claim, b: Claim): number => (a.end < b.end ? -1 : 1);

/**
 * Statements "at least m" that say something new, with all other claims (R2): one that the older
 * claims already give is no news and replaces nothing.
 */
export const withoutOldNews = (set: ClaimSet): ClaimSet => {
  const weak = set.claims.filter((claim) => !claim.exact);
  if (weak.length === 0) return set;
  const accepted = new Set(set.claims.filter((claim) => claim.exact));
  for (const claim of weak.toSorted(byEnd)) {
    const before = addDays(claim.start, -1);
    const isUsable = set.lasting || before >= set.windowStart;
    const older: ClaimSet = {
      ...set,
      windowEnd: before,
      claims: isUsable ? [...accepted].flatMap((one) => upTo(one, before)) : [],
      acts: new Map(
        [...set.acts].map(
          ([unit, rows]) => [unit, rows.filter((row) => row.period_end <= before)] as const,
        ),
      ),
    };
    const given = knowledgeOf(older, claim.members).interval(claim.members).least;
    if (given < claim.least) accepted.add(claim);
  }
  return { ...set, claims: set.claims.filter((claim) => accepted.has(claim)) };
};
