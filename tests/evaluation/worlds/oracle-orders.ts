import type { Claim, Count, Question } from './oracle-claims.ts';
import { dayNumber, type Identity, type Register } from './oracle-register.ts';

/** A moment of an order: all claims of one certain day, or one span alone. */
export interface Slot {
  /** Its day; of a span, one that it may be in this order. */
  readonly at: number;
  readonly claims: readonly Claim[];
  /** What statements of this moment may count. */
  readonly readings: ReadonlyMap<Claim, readonly Count[]>;
}

/** One way in which the claims may have followed each other. */
export interface Order {
  readonly slots: readonly Slot[];
  readonly slotOf: ReadonlyMap<Claim, number>;
  /** The slot of the last day of the window, and the first slot in the window. */
  readonly end: number;
  readonly start: number;
}

/** A day begins half a day before it; a window, or what stands, ends just before the next one does. */
const BEGIN = -0.5;
const END = 0.4;

interface Placed {
  readonly claim: Claim;
  readonly gap: number;
  readonly day: number;
}

/**
 * R2: the gaps between the points in which a span may lie. A day inside the span, its ends included,
 * and the span are not known to follow one another: both sides of it are possible.
 */
const placesOf = (
  claim: Claim,
  points: readonly number[],
  claimDays: ReadonlySet<number>,
): Placed[] => {
  const places: Placed[] = [];
  for (let gap = 0; gap <= points.length; gap += 1) {
    const left = points[gap - 1] ?? Number.NEGATIVE_INFINITY;
    const right = points[gap] ?? Number.POSITIVE_INFINITY;
    const first = Math.max(claim.from, Math.floor(left) + 1);
    const inside = first <= claim.to && first < right;
    const touches = (day: number): boolean =>
      claimDays.has(day) && claim.from <= day && day <= claim.to;
    const day = touches(left) ? left : inside ? first : touches(right) ? right : null;
    if (day === null) continue;
    if (claim.readings && claim.readings(day).length === 0) continue;
    places.push({ claim, gap, day });
  }
  return places;
};

const product = <T>(lists: readonly (readonly T[])[]): T[][] =>
  lists.reduce<T[][]>(
    (all, list) => all.flatMap((one) => list.map((item) => [...one, item])),
    [[]],
  );

const permutations = <T>(all: readonly T[]): T[][] =>
  all.length < 2
    ? [[...all]]
    : all.flatMap((one, i) =>
        permutations([...all.slice(0, i), ...all.slice(i + 1)]).map((rest) => [one, ...rest]),
      );

/** Whether no span of an order is over before one begins that stands ahead of it. */
const canFollow = (order: readonly Placed[]): boolean =>
  order.every(({ claim }, at) => order.slice(at + 1).every((next) => next.claim.to >= claim.from));

const readingsAt = (claims: readonly Claim[], day: number): Slot['readings'] =>
  new Map(
    claims.flatMap((claim) => (claim.readings ? [[claim, claim.readings(day)] as const] : [])),
  );

/** R2, R4: every order of spans and days; only claims of one certain day share a slot. */
export const ordersOf = (
  claims: readonly Claim[],
  register: Register,
  question: Question,
): Order[] => {
  const certain = claims.filter((claim) => claim.from === claim.to);
  const spans = claims.filter((claim) => claim.from < claim.to);
  const withdrawals = claims.flatMap(({ stands }) => stands?.until ?? []);
  const claimDays = new Set([...certain.map((claim) => claim.from), ...withdrawals]);
  const ends = new Set([question.end + END, ...withdrawals.map((day) => day - 1 + END)]);
  const points = [
    ...new Set([
      ...claimDays,
      ...ends,
      ...(spans.length > 0 ? register.changeDays.map((day) => dayNumber(day) + BEGIN) : []),
      question.start + BEGIN,
    ]),
  ].sort((a, b) => a - b);
  const orders: Order[] = [];
  const add = (inGap: readonly (readonly Placed[])[]): void => {
    const slots: Slot[] = [];
    let start = 0;
    let end = 0;
    for (let gap = 0; gap <= points.length; gap += 1) {
      for (const { claim, day } of inGap[gap] ?? []) {
        slots.push({ at: day, claims: [claim], readings: readingsAt([claim], day) });
      }
      const point = points[gap];
      if (point === undefined) continue;
      if (point === question.start + BEGIN) start = slots.length;
      const here = certain.filter((claim) => claim.from === point);
      // What ends with a day on which something is claimed is of the moment of that day.
      const isTold = slots.at(-1)?.at === Math.floor(point) && !Number.isInteger(point);
      if (Number.isInteger(point) || (ends.has(point) && !isTold))
        slots.push({ at: point, claims: here, readings: readingsAt(here, point) });
      if (point === question.end + END) end = slots.length - 1;
    }
    const slotOf = new Map(
      slots.flatMap((slot, i) => slot.claims.map((claim) => [claim, i] as const)),
    );
    orders.push({ slots, slotOf, start, end });
  };
  for (const places of product(spans.map((span) => placesOf(span, points, claimDays)))) {
    const gaps = Array.from({ length: points.length + 1 }, (_, gap) =>
      permutations(places.filter((place) => place.gap === gap)).filter(canFollow),
    );
    for (const inGap of product(gaps)) add(inGap);
  }
  return orders;
};

/** The units that a claim speaks of at its slot. */
export const unitsOf = (claim: Claim, slot: Slot): readonly Identity[] =>
  claim.unit !== undefined
    ? [claim.unit]
    : (slot.readings.get(claim) ?? []).flatMap(({ units }) => units);
