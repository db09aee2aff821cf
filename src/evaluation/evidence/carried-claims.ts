import { addDays } from '../../schema/dates.ts';
import { present } from '../../schema/present.ts';
import type { ValueRow } from '../../schema/values.ts';
import { valueRef } from '../record/row-ref.ts';
import { type ActState, actState, statedOn, withdrawals } from './acts.ts';
import { type Claim, type ClaimSet, isCertain, mayBeLater } from './claim.ts';
import type { Days } from './moments.ts';

const actClaim = (
  unit: string,
  rows: readonly ValueRow[],
  met: boolean,
  day: Days,
  acts: ActClaims,
): Claim => {
  // Rows that contradict each other may share a reference.
  const key = `${unit} ${met} ${rows.map(valueRef).join()}`;
  const { period_start, period_end } = present(rows[0]);
  const original = acts.get(key) ?? {
    evidence: 'unit',
    inference: null,
    about: unit,
    start: period_start,
    end: period_end,
    members: [unit],
    least: Number(met),
    most: Number(met),
    date: period_end,
    stated: { met: Number(met), total: null },
    exact: true,
    rows: rows.map(valueRef),
    standsFrom: null,
    leavesOpen: false,
    origin: null,
  };
  acts.set(key, original);
  return { ...original, start: day.start, end: day.end, origin: original };
};

/** The state on the days of a moment; on a day of which a row speaks for certain, at least what it says. */
const stateOn = (acts: readonly ValueRow[], day: Days): ActState => {
  const state = actState(acts, day);
  const isOpen = state.met.length + state.notMet.length === 0;
  return isOpen && isCertain(day) ? statedOn(acts, day.end) : state;
};

/** One claim for each act, so that what contradicts it on one day is known on another. */
export type ActClaims = Map<string, Claim>;

/** What is known on the days of a moment from acts and inferences that last (R6, R7). */
export const standingClaims = (
  set: ClaimSet,
  day: Days,
  units: Iterable<string>,
  standing: readonly Claim[],
  contradicted: readonly string[],
  actClaims: ActClaims,
): Claim[] => {
  const claims: Claim[] = [];
  if (set.lasting) {
    for (const unit of units) {
      const acts = set.acts.get(unit);
      if (acts === undefined) continue;
      const { met, notMet } = contradicted.includes(unit)
        ? statedOn(acts, day.end)
        : stateOn(acts, day);
      if (met.length > 0) claims.push(actClaim(unit, met, true, day, actClaims));
      if (notMet.length > 0) claims.push(actClaim(unit, notMet, false, day, actClaims));
    }
  }
  for (const claim of standing) {
    const { standsFrom } = claim;
    const stands =
      standsFrom !== null &&
      (standsFrom < day.start || (day.start === day.end && standsFrom === day.start));
    // On its last day it is a claim of its own.
    if (stands && (isCertain(day) ? day.end < claim.end : day.end <= claim.end)) {
      claims.push({ ...claim, ...day, origin: claim });
    }
  }
  return claims;
};

/** Statements of other days: "at least" later on, less withdrawals; "at most" before, plus them (R7). */
export const carriedClaims = (set: ClaimSet, day: Days, inForce: readonly Claim[]): Claim[] => {
  const lost = (members: readonly string[], after: string, upTo: string): number =>
    members.reduce((sum, unit) => sum + withdrawals(set.acts.get(unit) ?? [], after, upTo), 0);
  /** Members that may have been counted as met: of the others nothing can be withdrawn. */
  const mayBeMet = (unit: string, claim: Claim): boolean => {
    const { met, notMet } = statedOn(set.acts.get(unit) ?? [], claim.start);
    return !isCertain(claim) || notMet.length === 0 || met.length > 0;
  };
  return inForce.flatMap((claim) => {
    if (mayBeLater(claim, set)) return [];
    const isEarlier = claim.end < day.start;
    const isLater = claim.start > day.end;
    if (!isEarlier && !isLater) return [];
    // Of units that a merger or split has ended, or had not yet made, the day knows nothing.
    const members = claim.members.filter((unit) => set.existsOn(unit, day.start));
    if (isEarlier) {
      const gone = claim.members.length - members.length;
      const counted = members.filter((unit) => mayBeMet(unit, claim));
      // Of a span, a withdrawal of its first day may have come after.
      const after = isCertain(claim) ? claim.start : addDays(claim.start, -1);
      const least = claim.least - gone - lost(counted, after, day.end);
      if (least <= 0) return [];
      return [{ ...claim, ...day, members, least, most: members.length, origin: claim }];
    }
    const most = claim.most + lost(members, day.start, claim.end);
    if (most >= members.length) return [];
    return [{ ...claim, ...day, members, least: 0, most, origin: claim }];
  });
};
