import type { ValueRow } from '../../schema/values.ts';
import { valueRef } from '../record/row-ref.ts';
import { isMet } from './acts.ts';
import { type Claim, type ClaimSet, originOf } from './claim.ts';
import type { Contradiction } from './contradictions.ts';
import type { Doubt, Moment } from './moments.ts';
import type { Relaxed } from './tree.ts';

/** More choices than this are not tried one by one. */
const MOST_CHOICES = 16;

/** All claims that a contradiction does without in one way or another. */
export const contradicting = ({ minimal, without, leftOut }: Contradiction): Claim[] =>
  leftOut
    ? without.flatMap((relaxed) => [...relaxed.keys()].flatMap(({ claims }) => claims))
    : minimal.flatMap(({ head, others }) => [...head, ...others]);

/** The claims of some moments that take part in a contradiction. */
export const contestedIn = (moments: readonly Moment[]): Set<Claim> =>
  new Set(
    moments.flatMap(({ contradictions }) => contradictions.flatMap(contradicting).map(originOf)),
  );

/** One choice: to leave nothing out. */
export const NO_DOUBT: readonly Doubt[] = [new Map()];

/** The claims without which one way to settle a contradiction does, and of how many of them. */
const doubtOf = (relaxed: Relaxed): Doubt =>
  new Map(
    [...relaxed].flatMap(([{ claims }, amount]) =>
      claims.map((claim) => [originOf(claim), amount] as const),
    ),
  );

/** Whether an act of an earlier day speaks of a moment. */
const isAct = ({ evidence, origin }: Claim): boolean => evidence === 'unit' && origin !== null;

/** Whether it says "not recognised". */
const isWithdrawal = (claim: Claim): boolean => isAct(claim) && claim.most === 0;

/** Also what rests on no other acts than those in doubt: on another day there may be fewer of them. */
const withSameActs = (doubt: Doubt, { claims }: Moment): Doubt => {
  const amounts = new Map<string, number>();
  for (const [claim, amount] of doubt) {
    if (claim.evidence === 'unit') for (const row of claim.rows) amounts.set(row, amount);
  }
  const same = claims.filter(
    (claim) =>
      isAct(claim) && !doubt.has(originOf(claim)) && claim.rows.every((row) => amounts.has(row)),
  );
  return new Map([
    ...doubt,
    ...same.map((claim) => {
      const amount = Math.max(...claim.rows.map((row) => amounts.get(row) ?? 0));
      return [originOf(claim), amount] as const;
    }),
  ]);
};

const recognitionsBefore = (acts: ClaimSet['acts'], unit: string, day: string): ValueRow[] =>
  (acts.get(unit) ?? []).filter((row) => isMet(row) && row.period_end < day);

/** Without a recognition that is in doubt, a withdrawal after it is an observation of its day (R7). */
const withWithdrawals = (doubt: Doubt, moment: Moment, { acts }: ClaimSet): Doubt[] => {
  const rows = new Set([...doubt.keys()].flatMap((claim) => claim.rows));
  for (const { evidence, about, most, start } of doubt.keys()) {
    // A withdrawal may be in doubt because the recognition before it is.
    if (evidence === 'unit' && most === 0)
      for (const row of recognitionsBefore(acts, about, start)) rows.add(valueRef(row));
  }
  const isUnfounded = (claim: Claim): boolean => {
    const { about, start } = originOf(claim);
    return recognitionsBefore(acts, about, start).every((row) => rows.has(valueRef(row)));
  };
  const unfounded = moment.claims.filter(
    (claim) => isWithdrawal(claim) && originOf(claim).start < moment.end && isUnfounded(claim),
  );
  return unfounded.length === 0
    ? [doubt]
    : [
        doubt,
        new Map([...doubt, ...unfounded.map((claim) => [originOf(claim), Infinity] as const)]),
      ];
};

/** The choices of what to leave out of a moment, given how other moments settle what they contest. */
export const doubtsFor = (
  moment: Moment,
  others: readonly (readonly [string, Moment])[],
  set: ClaimSet,
): readonly Doubt[] => {
  const here = new Set(moment.claims.map(originOf));
  const ofActs = new Set(moment.claims.filter(isAct).map(({ about }) => about));
  const matters = (claim: Claim): boolean =>
    here.has(originOf(claim)) || (claim.evidence === 'unit' && ofActs.has(claim.about));
  const own = new Set(moment.contradictions.flatMap(contradicting).map(originOf));
  const contradictions = others
    .filter(([, other]) => other !== moment)
    .flatMap(([, other]) => other.contradictions)
    .filter((one) =>
      contradicting(one).some((claim) => matters(claim) && !own.has(originOf(claim))),
    );
  if (contradictions.length === 0) return [];
  const size = contradictions.reduce((product, { without }) => product * without.length, 1);
  const choices =
    size > MOST_CHOICES
      ? [new Map(moment.claims.map((claim) => [originOf(claim), Infinity] as const))]
      : contradictions.reduce<Map<Claim, number>[]>(
          (all, { without }) =>
            all.flatMap((one) => without.map((relaxed) => new Map([...one, ...doubtOf(relaxed)]))),
          [new Map()],
        );
  return choices.flatMap((doubt) => withWithdrawals(withSameActs(doubt, moment), moment, set));
};
