import { refOf } from '../record/row-ref.ts';
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

/** Without a recognition that is in doubt, a withdrawal after it is an observation of its day (R7). */
const withWithdrawals = (doubt: Doubt, moment: Moment, { acts }: ClaimSet): Doubt[] => {
  const rows = new Set([...doubt.keys()].flatMap((claim) => claim.rows));
  const unfounded = moment.claims.filter(
    (claim) =>
      claim.evidence === 'unit' &&
      claim.origin !== null &&
      claim.most === 0 &&
      claim.origin.end < moment.end &&
      (acts.get(claim.about) ?? []).some((row) => rows.has(refOf(row))),
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
  const own = new Set(moment.contradictions.flatMap(contradicting).map(originOf));
  const contradictions = others
    .filter(([, other]) => other !== moment)
    .flatMap(([, other]) => other.contradictions)
    .filter((one) =>
      contradicting(one).some((claim) => here.has(originOf(claim)) && !own.has(originOf(claim))),
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
  return choices.flatMap((doubt) => withWithdrawals(doubt, moment, set));
};
