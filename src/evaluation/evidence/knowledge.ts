import { addDays } from '../../schema/dates.ts';
import { present } from '../../schema/present.ts';
import type { ValueRow } from '../../schema/values.ts';
import { refOf } from '../record/row-ref.ts';
import { actState, withdrawals } from './acts.ts';
import { type Claim, type ClaimSet, isCertain, originOf } from './claim.ts';
import { type Contradiction, contradictionAmong } from './contradictions.ts';
import { askingOrders, momentOfClaim, type Placement } from './orders.ts';
import {
  type Asked,
  askedInterval,
  buildTree,
  type Feasible,
  feasibleCounts,
  type Interval,
  type Tree,
  type TreeNode,
} from './tree.ts';

/** One day, or one day of a span, with what is claimed of it. */
export interface Moment {
  readonly start: string;
  readonly end: string;
  readonly claims: readonly Claim[];
  readonly tree: Tree;
  /** By outermost set: which counts are possible under each maximal consistent set of claims. */
  readonly variants: ReadonlyMap<TreeNode, readonly ReadonlyMap<TreeNode, Feasible>[]>;
  readonly contradictions: readonly Contradiction[];
}

/** What is known of units in a window: see {@link knowledgeOf}. */
export interface Knowledge {
  /** The least and the greatest number of these units that are met, each on its asked day. */
  readonly interval: (units: readonly string[]) => Interval;
  /** Where a unit is asked, under each order of the spans; the first is enough where there are none. */
  readonly placements: (unit: string) => readonly Placement[];
  /** Claims in force: each is the last one of at least one unit. */
  readonly inForce: readonly Claim[];
  /** The claims about a unit among those in force that no other one is certain to follow. */
  readonly lastOf: (unit: string) => readonly Claim[];
  readonly moments: ReadonlyMap<string, Moment>;
  /** Claims that take part in a contradiction. */
  readonly contested: ReadonlySet<Claim>;
}

const momentKey = ({ start, end }: Pick<Claim, 'start' | 'end'>): string => `${start}/${end}`;

/** Claims that may share an assignment: those of one certain day; a span stands alone (R4). */
const byMoment = (claims: readonly Claim[]): Map<string, Claim[]> => {
  const moments = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (!isCertain(claim) && claim.members.length === 1 && claim.least === claim.most) continue;
    const key = momentOfClaim(claim);
    const found = moments.get(key);
    if (found) found.push(claim);
    else moments.set(key, [claim]);
  }
  return moments;
};

const actClaim = (
  unit: string,
  rows: readonly ValueRow[],
  met: boolean,
  day: { readonly start: string; readonly end: string },
  acts: ActClaims,
): Claim => {
  const key = `${unit} ${rows.map(refOf).join()}`;
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
    rows: rows.map(refOf),
    standsFrom: null,
    origin: null,
  };
  acts.set(key, original);
  return { ...original, start: day.start, end: day.end, origin: original };
};

/** One claim for each act, so that what contradicts it on one day is known on another. */
type ActClaims = Map<string, Claim>;

/** What is known on the days of a moment from acts and inferences that last (R6, R7). */
const standingClaims = (
  set: ClaimSet,
  day: { readonly start: string; readonly end: string },
  units: Iterable<string>,
  standing: readonly Claim[],
  actClaims: ActClaims,
): Claim[] => {
  const claims: Claim[] = [];
  if (set.lasting) {
    for (const unit of units) {
      const acts = set.acts.get(unit);
      if (acts === undefined) continue;
      const { met, notMet } = actState(acts, day);
      if (met.length > 0) claims.push(actClaim(unit, met, true, day, actClaims));
      if (notMet.length > 0) claims.push(actClaim(unit, notMet, false, day, actClaims));
    }
  }
  for (const claim of standing) {
    const { standsFrom } = claim;
    if (standsFrom !== null && standsFrom <= day.start && day.end < claim.end) {
      claims.push({ ...claim, ...day, origin: claim });
    }
  }
  return claims;
};

/** Statements of other days: "at least" later on, less withdrawals; "at most" before, plus them (R7). */
const carriedClaims = (
  set: ClaimSet,
  day: { readonly start: string; readonly end: string },
  inForce: readonly Claim[],
): Claim[] => {
  const lost = (claim: Claim, after: string, upTo: string): number =>
    claim.members.reduce(
      (sum, unit) => sum + withdrawals(set.acts.get(unit) ?? [], after, upTo),
      0,
    );
  return inForce.flatMap((claim) => {
    if (claim.end < day.start || (claim.end === day.start && day.start !== day.end)) {
      const least = claim.least - lost(claim, claim.start, day.end);
      if (least <= 0) return [];
      return [{ ...claim, ...day, least, most: claim.members.length, origin: claim }];
    }
    if (claim.start > day.end || (claim.start === day.end && day.start !== day.end)) {
      const most = claim.most + lost(claim, day.start, claim.end);
      if (most >= claim.members.length) return [];
      return [{ ...claim, ...day, least: 0, most, origin: claim }];
    }
    return [];
  });
};

const setsUnder = (root: TreeNode): TreeNode[] => [...root.children.flatMap(setsUnder), root];

const momentOf = (
  day: { readonly start: string; readonly end: string },
  claims: readonly Claim[],
): Moment => {
  const tree = buildTree(claims);
  const variants = new Map<TreeNode, readonly ReadonlyMap<TreeNode, Feasible>[]>();
  const contradictions: Contradiction[] = [];
  for (const root of tree.nodes) {
    if (root.parent !== null) continue;
    const nodes = setsUnder(root);
    const feasible = feasibleCounts(nodes);
    const contradiction = contradictionAmong(nodes, feasible);
    if (contradiction === null) {
      variants.set(root, [feasible]);
      continue;
    }
    contradictions.push(contradiction);
    variants.set(
      root,
      contradiction.without.map((relaxed) => feasibleCounts(nodes, relaxed)),
    );
  }
  return { ...day, claims, tree, variants, contradictions };
};

/** All units asked at one moment together: the hull over what may be true under each outermost set. */
const intervalAt = (moment: Moment, asked: readonly Asked[]): Interval => {
  const loose: Asked[] = [];
  const byRoot = new Map<TreeNode, Asked[]>();
  for (const one of asked) {
    const root = moment.tree.nodeOf.get(one.unit)?.root;
    if (!root) loose.push(one);
    else {
      const found = byRoot.get(root);
      if (found) found.push(one);
      else byRoot.set(root, [one]);
    }
  }
  let least = 0;
  let most = loose.length;
  for (const [root, ofRoot] of byRoot) {
    const hulls = present(moment.variants.get(root)).map((feasible) =>
      askedInterval(moment.tree, feasible, ofRoot),
    );
    least += Math.min(...hulls.map((hull) => hull.least));
    most += Math.max(...hulls.map((hull) => hull.most));
  }
  return { least, most };
};

/** All claims that a contradiction does without in one way or another. */
export const contradicting = ({ minimal, without, leftOut }: Contradiction): Claim[] =>
  leftOut
    ? without.flatMap((relaxed) => [...relaxed.keys()].flatMap(({ claims }) => claims))
    : minimal.flatMap(({ head, others }) => [...head, ...others]);

const contestedIn = (moments: readonly Moment[]): Map<Claim, Set<Moment>> => {
  const contested = new Map<Claim, Set<Moment>>();
  for (const moment of moments) {
    for (const contradiction of moment.contradictions) {
      for (const claim of contradicting(contradiction)) {
        const origin = originOf(claim);
        const found = contested.get(origin);
        if (found) found.add(moment);
        else contested.set(origin, new Set([moment]));
      }
    }
  }
  return contested;
};

/**
 * What all claims together leave possible (R0 to R7). Each unit is asked on the last day of the window
 * of which a claim speaks of it; claims of one certain day bound each other in one tree; days add up;
 * between days only what lasts connects them; spans are tried in every order. Where claims cannot all
 * be true, every maximal set that can is tried, and the bounds hold for all of them.
 */
export const knowledgeOf = (set: ClaimSet, scope: readonly string[]): Knowledge => {
  const orders = askingOrders(set, scope);
  const inForce = set.claims.filter((claim) => orders.inForce.has(claim));
  const actClaims: ActClaims = new Map();
  const standing = inForce.filter(({ standsFrom }) => standsFrom !== null);
  const ends = { start: set.windowEnd, end: set.windowEnd };
  const keyed = byMoment(
    inForce.filter(({ members }) => members.length !== 1 || !orders.isAlone(present(members[0]))),
  );
  const lastDay = momentKey(ends);
  if (!keyed.has(lastDay)) keyed.set(lastDay, []);
  for (const day of orders.days) {
    const key = momentKey({ start: day, end: day });
    if (!keyed.has(key)) keyed.set(key, []);
  }
  const askedOn = orders.unitsOn;
  const moments = new Map<string, Moment>();
  const build = (key: string, own: readonly Claim[], isOut: (claim: Claim) => boolean): Moment => {
    const [days = ''] = key.split(' ');
    const [start = '', end = ''] = days.split('/');
    const day = { start, end };
    const ofDay = new Set(own);
    const carried = set.lasting
      ? carriedClaims(
          set,
          day,
          inForce.filter((claim) => !ofDay.has(claim)),
        )
      : [];
    const units = new Set([...own, ...carried].flatMap(({ members }) => members));
    for (const unit of askedOn.get(key) ?? []) units.add(unit);
    const all = [...own, ...carried, ...standingClaims(set, day, units, standing, actClaims)];
    return momentOf(
      day,
      all.filter((claim) => !isOut(claim)),
    );
  };
  for (const [key, own] of keyed)
    moments.set(
      key,
      build(key, own, () => false),
    );
  const first = contestedIn([...moments.values()]);
  for (const [key, moment] of first.size > 0 ? moments : []) {
    const isOut = (claim: Claim): boolean => {
      const where = first.get(originOf(claim));
      return (
        where !== undefined && !(where.size === 1 && where.has(moment)) && claim.origin !== null
      );
    };
    if (moment.claims.some(isOut)) {
      moments.set(key, {
        ...build(key, present(keyed.get(key)), isOut),
        contradictions: moment.contradictions,
      });
    }
  }
  const contested = new Set(contestedIn([...moments.values()]).keys());
  /** An inference that lasts and is contested on an earlier day is open on the last one. */
  const openAtEnd = new Set(
    standing.flatMap((claim) => (contested.has(claim) ? claim.members : [])),
  );
  const intervalUnder = (
    placementOf: (unit: string) => Placement,
    units: readonly string[],
  ): Interval => {
    const byMomentKey = new Map<string, Asked[]>();
    let least = 0;
    let most = 0;
    for (const unit of units) {
      const { moment, values, open } = placementOf(unit);
      if (open || openAtEnd.has(unit)) {
        most += 1;
      } else if (moment === null) {
        least += values.includes(0) ? 0 : 1;
        most += values.includes(1) ? 1 : 0;
      } else {
        const found = byMomentKey.get(moment);
        if (found) found.push({ unit, values });
        else byMomentKey.set(moment, [{ unit, values }]);
      }
    }
    for (const [key, asked] of byMomentKey) {
      const moment = moments.get(key);
      const found = moment ? intervalAt(moment, asked) : { least: 0, most: asked.length };
      least += found.least;
      most += found.most;
    }
    return { least, most };
  };
  return {
    interval: (units) => {
      const hulls = orders.placements.map((of) => intervalUnder(of, units));
      return {
        least: Math.min(...hulls.map(({ least }) => least)),
        most: Math.max(...hulls.map(({ most }) => most)),
      };
    },
    placements: (unit) => orders.placements.map((of) => of(unit)),
    inForce,
    lastOf: orders.lastOf,
    moments,
    contested,
  };
};

/** A claim as it was known up to a day: none if it is later; one that stands, dated on that day. */
const upTo = (claim: Claim, day: string): Claim[] => {
  if (claim.end <= day) return [claim];
  const stood = claim.standsFrom !== null && claim.standsFrom <= day;
  return stood ? [{ ...claim, start: day, end: day }] : [];
};

const byEnd = (a: Claim, b: Claim): number =>
  a.end === b.end ? a.least - b.least : a.end < b.end ? -1 : 1;

/**
 * Statements "at least m" that say something new, with all other claims (R2): one that the older
 * claims already give is no news and replaces nothing.
 */
export const withoutOldNews = (set: ClaimSet): ClaimSet => {
  const weak = set.claims.filter((claim) => !claim.exact && claim.members.length > 0);
  if (weak.length === 0) return set;
  const accepted = new Set(set.claims.filter((claim) => claim.exact));
  for (const claim of weak.toSorted(byEnd)) {
    const before = addDays(claim.start, -1);
    const older: ClaimSet = {
      ...set,
      windowEnd: before,
      claims: [...accepted].flatMap((one) => upTo(one, before)),
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
