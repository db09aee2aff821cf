import type { RowOf } from '../../../src/schema/index.ts';
import type { UnitType } from '../../../src/schema/unit-type.ts';
import type { World } from '../world.ts';
import { hull, maximalSets, type Range, type Setting } from './oracle-assignments.ts';
import {
  type Claim,
  inferredClaims,
  isLasting,
  ownClaims,
  type Question,
  type Source,
} from './oracle-claims.ts';
import { ordersOf } from './oracle-orders.ts';
import { dayNumber, type Identity, type Register, registerOf } from './oracle-register.ts';

/** What the oracle says of the territory in a window. */
export interface OracleResult {
  readonly n: number;
  /** The least number of units that are met in all that is possible, and the greatest. */
  readonly met: number;
  readonly most: number;
  /** Whether the claims in force cannot all be true. */
  readonly contradictory: boolean;
}

/** A question of a world: the indicator and types of its target, and the window. */
export interface Asked {
  readonly indicator: string;
  readonly types: readonly UnitType[];
  /** First day of the window and reference date. */
  readonly start: string;
  readonly end: string;
}

/** Units that a claim speaks of on any day on which it may be. */
const spokenOf = (claim: Claim): readonly Identity[] => {
  if (claim.unit !== undefined) return [claim.unit];
  const days = Array.from({ length: claim.to - claim.from + 1 }, (_, i) => claim.from + i);
  return [
    ...new Set(days.flatMap((day) => (claim.readings?.(day) ?? []).flatMap(({ units }) => units))),
  ];
};

const questionOf = ({ indicator, types, start, end }: Asked): Question => ({
  indicator,
  types,
  start: dayNumber(start),
  end: dayNumber(end),
});

const territoryOf = (world: World): string => {
  const [plan] = world.plan;
  if (!plan) throw new Error('the world has no plan');
  return plan.territory_code;
};

const settingOf = (
  force: readonly Claim[],
  register: Register,
  question: Question,
  { units, lasting }: Pick<Setting, 'units' | 'lasting'>,
): Setting => ({ force, units, lasting, orders: ordersOf(force, register, question) });

/**
 * R2: whether every unit that a claim speaks of has a claim of a later day in the window. What a
 * lasting source lets infer is of every day on which it stands.
 */
const isOutdone = (claim: Claim, claims: readonly Claim[], { end }: Question): boolean => {
  if (claim.stands !== undefined) return false;
  const newer = claims.filter((one) => one.from > claim.to && one.to <= end);
  const spoken = spokenOf(claim);
  return (
    spoken.length > 0 && spoken.every((unit) => newer.some((one) => spokenOf(one).includes(unit)))
  );
};

/**
 * R2, R4: which claims are in force is settled first. Of a lasting indicator a statement outdone for
 * all its units is not; rows are acts and stay, each until the next row of the unit. Choice: of an
 * indicator that does not last, a claim that is outdone still bears witness of its day where it speaks
 * of a unit of which one speaks that is not (and so on): it says nothing of other days, and a true row
 * more must not make a result less certain.
 */
const inForce = (claims: readonly Claim[], question: Question, lasting: boolean): Claim[] => {
  const outdone = new Set(claims.filter((claim) => isOutdone(claim, claims, question)));
  if (lasting) return claims.filter((claim) => claim.kind !== 'statement' || !outdone.has(claim));
  const isWitness = (claim: Claim): boolean =>
    claim.from === claim.to && claim.stands === undefined && !outdone.has(claim);
  const witnesses = new Set(claims.filter(isWitness));
  for (const witness of witnesses) {
    const spoken = spokenOf(witness);
    for (const claim of claims) {
      const isOfDay = claim.from === claim.to && claim.from === witness.from;
      if (isOfDay && spokenOf(claim).some((unit) => spoken.includes(unit))) witnesses.add(claim);
    }
  }
  // R6: a row that goes before an inference by circumstance does so even where it is outdone itself.
  const goesFirst = (row: Claim): boolean =>
    row.kind === 'row' &&
    claims.some(
      ({ unit, basis, stands, to }) =>
        unit === row.unit && stands && basis === 'circumstance' && row.from > to,
    );
  return claims.filter((claim) => !outdone.has(claim) || witnesses.has(claim) || goesFirst(claim));
};

/**
 * R2: a later "at least m" that the older claims already give is no news and replaces nothing.
 * Older are claims whose whole period is over before it.
 */
const withoutOldNews = (
  claims: readonly Claim[],
  register: Register,
  question: Question,
  lasting: boolean,
): Claim[] => {
  const kept: Claim[] = [];
  for (const claim of [...claims].sort((a, b) => a.from - b.from)) {
    if (!claim.atLeast) {
      kept.push(claim);
      continue;
    }
    const end = claim.from - 1;
    const before = kept.filter((one) => one.to < claim.from);
    const older = inForce(before, { ...question, end }, lasting);
    const days = Array.from({ length: claim.to - claim.from + 1 }, (_, i) => claim.from + i);
    const counts = days.flatMap((day) => claim.readings?.(day) ?? []);
    const isOld = counts.every(({ units, least }) => {
      const given = settingOf(older, register, { ...question, end }, { units, lasting });
      return (hull(maximalSets(given).map(({ range }) => range))?.least ?? 0) >= least;
    });
    if (!isOld) kept.push(claim);
  }
  return kept;
};

/**
 * R6: claims on a source that an inference may be drawn from: those in force and, by R4, in all of
 * the maximal sets. Outdone rows of a source that does not last are not in force; of one that lasts,
 * they are until they are withdrawn.
 */
const soundClaims = (world: World, register: Register, question: Question): Source => {
  const lasting = isLasting(world, question.indicator);
  const all = withoutOldNews(ownClaims(world, register, question), register, question, lasting);
  const force = inForce(all, question, lasting);
  const sets = maximalSets(settingOf(force, register, question, { units: [], lasting }));
  /** The last day of which a claim speaks of a unit; null where that is not certain. */
  const lastDayOf = (unit: Identity): number | null => {
    const spoken = all.filter((claim) => spokenOf(claim).includes(unit));
    const last = Math.max(...spoken.map(({ from }) => from));
    const isCertain = spoken.every(({ from, to }) => to < last || from === to);
    return isCertain && spoken.length > 0 ? last : null;
  };
  const resultOn: Source['resultOn'] = (unit, day) => {
    if (lastDayOf(unit) !== day) return null;
    const setting = settingOf(force, register, question, { units: [unit], lasting });
    const range = hull(maximalSets(setting).map((one) => one.range));
    return range === null || range.least < range.most ? null : range.least === 1;
  };
  const claims = all.filter(
    (claim) =>
      ((lasting && claim.kind === 'row') || !isOutdone(claim, all, question)) &&
      sets.every(({ set }) => set.includes(claim)),
  );
  return { claims, all, resultOn };
};

/** The claims in force on the indicator of a question, inferences included. */
const claimsInForce = (world: World, register: Register, asked: Asked): Claim[] => {
  const question = questionOf(asked);
  const lasting = isLasting(world, question.indicator);
  const claims = [
    ...ownClaims(world, register, question),
    ...inferredClaims(world, register, question, (indicator) =>
      soundClaims(world, register, { ...question, indicator }),
    ),
  ];
  const force = inForce(withoutOldNews(claims, register, question, lasting), question, lasting);
  // Rows of units that are neither asked for nor counted by a statement have no part in the result.
  const scope = register.counted(territoryOf(world), asked.end, asked.types);
  const counted = force.filter(({ kind }) => kind === 'statement').flatMap(spokenOf);
  const concerned = new Set([...scope, ...counted]);
  return force.filter(({ unit }) => unit === undefined || concerned.has(unit));
};

/** Number of claims in force on a question: how much there is to enumerate. */
export const oracleClaims = (world: World, asked: Asked): readonly Claim[] =>
  claimsInForce(world, registerOf(world), asked);

/**
 * What the rules of evidence say of the whole territory, by enumeration: every order of spans, every
 * assignment of states (of lasting indicators, every timeline), and where none fits, the hull over
 * the maximal sets of claims that fit. Small worlds only.
 */
export const oracle = (world: World, asked: Asked): OracleResult => {
  const register = registerOf(world);
  const question = questionOf(asked);
  const lasting = isLasting(world, asked.indicator);
  const units = register.counted(territoryOf(world), asked.end, asked.types);
  const force = claimsInForce(world, register, asked);
  const sets = maximalSets(settingOf(force, register, question, { units, lasting }));
  const range: Range = hull(sets.map((one) => one.range)) ?? { least: 0, most: units.length };
  const contradictory = !sets.some(({ set }) => set.length === force.length);
  return { n: units.length, met: range.least, most: range.most, contradictory };
};

/**
 * R0: the day of which each unit's state is asked, by identity, where the days of all claims are
 * known; null where no claim speaks of a unit of an indicator that does not last.
 */
export const askedDays = (
  world: World,
  asked: Asked,
  dayOf: (row: RowOf<'values'> | RowOf<'aggregates'>) => number,
): ReadonlyMap<Identity, number | null> => {
  const register = registerOf(world);
  const { start, end } = questionOf(asked);
  const lasting = isLasting(world, asked.indicator);
  const force = claimsInForce(world, register, asked);
  const units = register.counted(territoryOf(world), asked.end, asked.types);
  // What is inferred from a statement may be of another day than its row.
  const dayIn = (claim: Claim): number =>
    claim.from === claim.to && claim.stands === undefined ? claim.from : dayOf(claim.row);
  const lastDay = (claim: Claim, rows: readonly Claim[]): number => {
    const day = dayIn(claim);
    if (claim.stands === undefined) return day;
    // R6: it holds until the withdrawal; by circumstance, until a newer row of the unit.
    const newer = claim.basis === 'circumstance' ? rows.map((row) => dayOf(row.row)) : [];
    const stops = newer.filter((one) => one > day).map((one) => one - 1);
    return Math.min(end, (claim.stands.until ?? end + 1) - 1, ...stops);
  };
  const dayFor = (unit: Identity): number | null => {
    const rows = force.filter(
      (claim) => claim.kind === 'row' && claim.unit === unit && dayIn(claim) <= end,
    );
    const days = force
      .filter((claim) => {
        const day = dayIn(claim);
        const readings = claim.readings?.(day) ?? [];
        return claim.unit === unit || readings.some((count) => count.units.includes(unit));
      })
      .map((claim) => lastDay(claim, rows))
      .filter((day) => start <= day && day <= end);
    if (!lasting) return days.length > 0 ? Math.max(...days) : null;
    // R7: an act speaks of every day until the next row of the unit.
    const last = rows.toSorted((a, b) => dayOf(a.row) - dayOf(b.row)).at(-1);
    const isAct =
      last !== undefined &&
      (last.met === true || rows.some((row) => row.met && dayOf(row.row) < dayOf(last.row)));
    return isAct || days.length === 0 ? end : Math.max(...days);
  };
  return new Map(units.map((unit) => [unit, dayFor(unit)]));
};
