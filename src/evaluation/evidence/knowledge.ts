import { present } from '../../schema/present.ts';
import { acrossDays, added, partAt } from './across-days.ts';
import { contradictingRows, isMet } from './acts.ts';
import { type ActClaims, carriedClaims, standingClaims } from './carried-claims.ts';
import { type Claim, type ClaimSet, isLooseResult, mayBeLater } from './claim.ts';
import { contestedIn, doubtsFor, NO_DOUBT } from './doubts.ts';
import {
  type Doubt,
  daysOfMoment,
  type Moment,
  momentOf,
  momentOfClaim,
  momentOfDay,
} from './moments.ts';
import { type AskingOrders, askingOrders, type Placement } from './orders.ts';
import type { Asked, Interval } from './tree.ts';

/** What is known of units in a window: see {@link knowledgeOf}. */
export interface Knowledge {
  /** The least and the greatest number of these units that are met, each on its asked day. */
  readonly interval: (units: readonly string[]) => Interval;
  /** Where a unit is asked, under each order of the spans; the first is enough where there are none. */
  readonly placements: (unit: string) => readonly Placement[];
  /**
   * Claims in force: each is the last one of at least one unit. Without those that are all that is said of
   * a unit, which {@link Knowledge.lastOf} has.
   */
  readonly inForce: readonly Claim[];
  /** The claims about a unit among those in force that no other one is certain to follow. */
  readonly lastOf: (unit: string) => readonly Claim[];
  readonly moments: ReadonlyMap<string, Moment>;
  /** Claims that take part in a contradiction. */
  readonly contested: ReadonlySet<Claim>;
}

/** Claims that may share an assignment: those of one certain day; a span stands alone (R4). */
const byMoment = (claims: readonly Claim[]): Map<string, Claim[]> => {
  const moments = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (isLooseResult(claim)) continue;
    const key = momentOfClaim(claim);
    const found = moments.get(key);
    if (found) found.push(claim);
    else moments.set(key, [claim]);
  }
  return moments;
};

/** Days on which acts of one unit contradict each other, or what is inferred of it; with these units. */
const contradictedDays = ({ acts, claims, windowEnd }: ClaimSet): Map<string, string[]> => {
  const days = new Map<string, string[]>();
  const note = (day: string, unit: string): void => {
    if (day > windowEnd) return;
    const key = momentOfDay(day);
    days.set(key, [...(days.get(key) ?? []), unit]);
  };
  for (const [unit, rows] of acts) {
    for (const [row] of contradictingRows(rows)) if (row) note(row.period_end, unit);
  }
  for (const { evidence, about, standsFrom, start, end } of claims) {
    if (evidence !== 'inference') continue;
    for (const row of acts.get(about) ?? []) {
      const day = row.period_end;
      const isOfDay = row.period_start === day && (standsFrom ?? start) <= day && day <= end;
      if (isOfDay && !isMet(row)) note(day, about);
    }
  }
  return days;
};

/** What is claimed of each moment that matters, with what is known of it from other moments. */
const momentsOf = (
  set: ClaimSet,
  orders: AskingOrders,
  inForce: readonly Claim[],
): { moments: ReadonlyMap<string, Moment>; witnesses: readonly Moment[] } => {
  const own = byMoment(
    inForce.filter(({ members }) => members.length !== 1 || !orders.isAlone(present(members[0]))),
  );
  const contradicted = contradictedDays(set);
  const asked = orders.days.map(momentOfDay);
  for (const key of [momentOfDay(set.windowEnd), ...asked, ...contradicted.keys()]) {
    if (!own.has(key)) own.set(key, []);
  }
  const actClaims: ActClaims = new Map();
  const standing = set.claims.filter(({ standsFrom }) => standsFrom !== null);
  const build = (key: string, doubts: readonly Doubt[]): Moment => {
    const day = daysOfMoment(key);
    const claims = present(own.get(key));
    const ofDay = new Set(claims);
    const others = set.lasting ? inForce.filter((claim) => !ofDay.has(claim)) : [];
    const carried = carriedClaims(set, day, others);
    const contradictedHere = contradicted.get(key) ?? [];
    const units = new Set([
      ...[...claims, ...carried].flatMap(({ members }) => members),
      ...(orders.unitsOn.get(key) ?? []),
      ...contradictedHere,
    ]);
    const standingHere = standingClaims(set, day, units, standing, contradictedHere, actClaims);
    return momentOf(day, [...claims, ...carried, ...standingHere], doubts);
  };
  const moments = new Map([...own.keys()].map((key) => [key, build(key, NO_DOUBT)] as const));
  // A claim that is contested on one day may hold or not on every other: as it is settled there.
  const first = [...moments];
  for (const [key, moment] of first) {
    const doubts = doubtsFor(moment, first, set);
    if (doubts.length > 0) moments.set(key, build(key, doubts));
  }
  const witnesses = [...moments]
    .filter(([key, { end }]) => end <= set.windowEnd && present(own.get(key)).length > 0)
    .map(([, moment]) => moment);
  return { moments, witnesses };
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
  const { moments, witnesses } = momentsOf(set, orders, inForce);
  const contested = contestedIn([...moments.values()]);
  // What cannot be true of a day of the window is of a day after it, and says nothing (R0).
  const isLater = (claim: Claim): boolean => mayBeLater(claim, set) && contested.has(claim);
  if (set.claims.some(isLater)) {
    return knowledgeOf({ ...set, claims: set.claims.filter((claim) => !isLater(claim)) }, scope);
  }
  const intervalUnder = (
    placementOf: (unit: string) => Placement,
    units: readonly string[],
  ): Interval => {
    let byMomentKey: Map<string, Asked[]> | null = null;
    let least = 0;
    let most = 0;
    for (const unit of units) {
      const { moment, values, open } = placementOf(unit);
      if (open) {
        most += 1;
      } else if (moment === null) {
        least += values.includes(0) ? 0 : 1;
        most += values.includes(1) ? 1 : 0;
      } else {
        byMomentKey ??= new Map();
        const found = byMomentKey.get(moment);
        if (found) found.push({ unit, values });
        else byMomentKey.set(moment, [{ unit, values }]);
      }
    }
    if (byMomentKey === null) return { least, most };
    const parts = [...byMomentKey].map(([key, asked]) => partAt(moments.get(key), asked));
    const found = set.lasting ? acrossDays(set, parts, witnesses) : added(parts);
    return { least: least + found.least, most: most + found.most };
  };
  return {
    interval: (units) => {
      const [only, second] = orders.placements;
      // There are very many units, and mostly one order.
      if (only && second === undefined) return intervalUnder(only, units);
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
