import type { Claim, Count } from './oracle-claims.ts';
import { type Order, unitsOf } from './oracle-orders.ts';
import type { Identity } from './oracle-register.ts';

/** The least and the most units that are met. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

export const hull = (ranges: readonly Range[]): Range | null =>
  ranges.length === 0
    ? null
    : {
        least: Math.min(...ranges.map(({ least }) => least)),
        most: Math.max(...ranges.map(({ most }) => most)),
      };

/** What assignments are sought for. */
export interface Setting {
  /** All claims in force; sets of them are tried. */
  readonly force: readonly Claim[];
  readonly orders: readonly Order[];
  /** The units whose states are counted. */
  readonly units: readonly Identity[];
  readonly lasting: boolean;
}

/**
 * R6: the last slot on which an inference holds: that of its day; from a lasting source, the last
 * one of the window or before the withdrawal; by circumstance, before a newer row of the unit.
 */
const holdsTo = (claim: Claim, order: Order, force: readonly Claim[]): number => {
  const first = order.slotOf.get(claim) ?? 0;
  const { stands } = claim;
  if (stands === undefined) return first;
  let last = order.end;
  if (stands.until !== null) {
    const { until } = stands;
    last = Math.min(
      last,
      order.slots.findLastIndex(({ at }) => at < until),
    );
  }
  if (claim.basis === 'circumstance') {
    const newer = force
      .filter((one) => one.kind === 'row' && one.unit === claim.unit)
      .map((one) => order.slotOf.get(one) ?? 0)
      .filter((slot) => slot > first);
    last = Math.min(last, ...newer.map((slot) => slot - 1));
  }
  return Math.max(first, last);
};

/**
 * R7: whether a row of a lasting indicator is an act: a recognition, or a withdrawal, which is "not
 * met" after a recognition. "Not met" without one is an observation of its day.
 */
const isAct = (row: Claim, slot: number, rows: readonly Claim[], order: Order): boolean =>
  row.met === true || rows.some((one) => one.met && (order.slotOf.get(one) ?? 0) < slot);

/**
 * R0: the slot of which a unit's state is asked: the last one in the window of which a claim in
 * force speaks of it; of a lasting indicator without one, the end; else none. An act of a lasting
 * indicator speaks of every day since.
 */
const askedSlot = (unit: Identity, { force, lasting }: Setting, order: Order): number | null => {
  let asked: number | null = null;
  const speaks = (slot: number): void => {
    if (slot >= order.start && slot <= order.end) asked = Math.max(asked ?? 0, slot);
  };
  for (const claim of force) {
    const index = order.slotOf.get(claim) ?? 0;
    const slot = order.slots[index];
    if (slot === undefined || index > order.end || !unitsOf(claim, slot).includes(unit)) continue;
    speaks(claim.kind === 'inference' ? holdsTo(claim, order, force) : index);
  }
  if (!lasting) return asked;
  const rows = force.filter(
    (claim) =>
      claim.kind === 'row' && claim.unit === unit && (order.slotOf.get(claim) ?? 0) <= order.end,
  );
  const last = Math.max(-1, ...rows.map((row) => order.slotOf.get(row) ?? 0));
  const standing = rows.some(
    (row) => order.slotOf.get(row) === last && isAct(row, last, rows, order),
  );
  return standing || asked === null ? order.end : asked;
};

/** The slots asked for, by unit. */
type AskedSlots = ReadonlyMap<Identity, number | null>;

/** Certain states of units by slot, from the rows and inferences of a set; null if they differ. */
const fixedStates = (
  set: readonly Claim[],
  order: Order,
  force: readonly Claim[],
): Map<string, boolean> | null => {
  const fixed = new Map<string, boolean>();
  for (const claim of set) {
    if (claim.kind === 'statement' || claim.unit === undefined) continue;
    const first = order.slotOf.get(claim) ?? 0;
    const last = claim.kind === 'inference' ? holdsTo(claim, order, force) : first;
    for (let slot = first; slot <= last; slot += 1) {
      const key = `${claim.unit} ${slot}`;
      if (fixed.has(key) && fixed.get(key) !== claim.met) return null;
      fixed.set(key, claim.met === true);
    }
  }
  return fixed;
};

/** Of a statement in a set: what it may count, each with its place in the vectors of counts. */
interface Counted {
  readonly slot: number;
  readonly alternatives: readonly { readonly place: number; readonly count: Count }[];
}

const countedBy = (set: readonly Claim[], order: Order): Counted[] => {
  let place = 0;
  return set
    .filter(({ kind }) => kind === 'statement')
    .map((claim) => {
      const slot = order.slotOf.get(claim) ?? 0;
      const readings = order.slots[slot]?.readings.get(claim) ?? [];
      return { slot, alternatives: readings.map((count) => ({ place: place++, count })) };
    });
};

/** The rows of a unit in a set, by slot. */
const rowsBySlot = (unit: Identity, set: readonly Claim[], order: Order): Map<number, boolean> =>
  new Map(
    set.flatMap((claim) =>
      claim.kind === 'row' && claim.unit === unit
        ? [[order.slotOf.get(claim) ?? 0, claim.met === true] as const]
        : [],
    ),
  );

/**
 * R7: all timelines of a unit. A recognition lasts until a row withdraws it; after a withdrawal only
 * a row recognises again; a first recognition may be unpublished. Of an indicator that does not last
 * the states of different days are free of each other.
 */
const timelinesOf = (
  unit: Identity,
  slots: readonly number[],
  fixed: ReadonlyMap<string, boolean>,
  rows: ReadonlyMap<number, boolean> | null,
): boolean[][] => {
  const found: boolean[][] = [];
  const walk = (states: boolean[], recognised: boolean, withdrawn: boolean): void => {
    const slot = slots[states.length];
    if (slot === undefined) {
      found.push(states);
      return;
    }
    const before = states.at(-1);
    const row = rows?.get(slot);
    for (const state of [false, true]) {
      const certain = fixed.get(`${unit} ${slot}`);
      if (certain !== undefined && certain !== state) continue;
      if (rows !== null) {
        if (before === true && !state && row !== false) continue;
        if (withdrawn && state && row !== true) continue;
      }
      walk(
        [...states, state],
        recognised || row === true,
        row === undefined ? withdrawn : row === false && recognised,
      );
    }
  };
  walk([], false, false);
  return found;
};

/** Least and most met over some slots, or null if no assignment fits; units are added one by one. */
const rangeOver = (
  set: readonly Claim[],
  order: Order,
  setting: Setting,
  slots: readonly number[],
  fixed: ReadonlyMap<string, boolean>,
  asked: AskedSlots,
): Range | null => {
  const counted = countedBy(set, order).filter(({ slot }) => slots.includes(slot));
  const places = counted.flatMap(({ slot, alternatives }) =>
    alternatives.map(({ place, count }) => ({ slot, place, units: count.units })),
  );
  const units = new Set([
    ...places.flatMap((place) => place.units),
    ...setting.units.filter((unit) => slots.includes(asked.get(unit) ?? -1)),
  ]);
  let sums = new Map<string, Range>([[places.map(() => 0).join(), { least: 0, most: 0 }]]);
  for (const unit of units) {
    const rows = setting.lasting ? rowsBySlot(unit, set, order) : null;
    const askedAt = setting.units.includes(unit) ? slots.indexOf(asked.get(unit) ?? -1) : -1;
    const parts = new Map<string, { readonly vector: number[]; readonly met: number }>();
    for (const states of timelinesOf(unit, slots, fixed, rows)) {
      const vector = places.map((place) =>
        place.units.includes(unit) && states[slots.indexOf(place.slot)] ? 1 : 0,
      );
      const met = askedAt >= 0 && states[askedAt] ? 1 : 0;
      parts.set(`${vector.join()} ${met}`, { vector, met });
    }
    const next = new Map<string, Range>();
    for (const [key, range] of sums) {
      const before = key === '' ? [] : key.split(',').map(Number);
      for (const { vector, met } of parts.values()) {
        const sum = before.map((one, i) => one + (vector[i] ?? 0)).join();
        const added = { least: range.least + met, most: range.most + met };
        const other = next.get(sum);
        next.set(sum, (other && hull([other, added])) ?? added);
      }
    }
    sums = next;
  }
  const indexOf = new Map(places.map(({ place }, i) => [place, i]));
  const fitting = [...sums].filter(([key]) => {
    const counts = key.split(',').map(Number);
    return counted.every(({ alternatives }) =>
      alternatives.some(({ place, count }) => {
        const met = counts[indexOf.get(place) ?? -1] ?? 0;
        return count.least <= met && met <= count.most;
      }),
    );
  });
  return hull(fitting.map(([, range]) => range));
};

/** Least and most met of the units over all assignments of one order that fit a set of claims. */
const rangeInOrder = (
  all: readonly Claim[],
  order: Order,
  asked: AskedSlots,
  setting: Setting,
): Range | null => {
  // What happened after the window says nothing here: nor are the rows of that time usable.
  const set = all.filter((claim) => (order.slotOf.get(claim) ?? 0) <= order.end);
  const fixed = fixedStates(set, order, setting.force);
  if (fixed === null) return null;
  const slotsHere = order.slots.slice(0, order.end + 1).map((_, slot) => slot);
  // R4: only R7 links days. Without it each day is an assignment of its own, and the days add up.
  const groups = setting.lasting ? [slotsHere] : slotsHere.map((slot) => [slot]);
  const silent = setting.units.filter((unit) => asked.get(unit) === null).length;
  let sum: Range = { least: 0, most: silent };
  for (const slots of groups) {
    const range = rangeOver(set, order, setting, slots, fixed, asked);
    if (range === null) return null;
    sum = { least: sum.least + range.least, most: sum.most + range.most };
  }
  return sum;
};

/**
 * R4: the maximal consistent sets of the claims in force, those to which no further claim can be
 * added, each with its range. Of claims that cannot all be true at least one is left out.
 */
export const maximalSets = (
  setting: Setting,
): { readonly set: readonly Claim[]; readonly range: Range }[] => {
  const found = new Map<string, { set: readonly Claim[]; range: Range }>();
  const seen = new Set<string>();
  const orders = setting.orders.map((order) => ({
    order,
    asked: new Map(setting.units.map((unit) => [unit, askedSlot(unit, setting, order)])),
  }));
  const ranges = new Map<string, Range | null>();
  const keyOf = (set: readonly Claim[]): string =>
    set.map((claim) => setting.force.indexOf(claim)).join();
  /** Least and most met over all orders and assignments that fit a set; null if none does. */
  const rangeOf = (set: readonly Claim[]): Range | null => {
    const key = keyOf(set);
    const before = ranges.get(key);
    if (before !== undefined) return before;
    const range = hull(
      orders.flatMap(({ order, asked }) => rangeInOrder(set, order, asked, setting) ?? []),
    );
    ranges.set(key, range);
    return range;
  };
  const visit = (set: readonly Claim[]): void => {
    const key = keyOf(set);
    if (seen.has(key)) return;
    seen.add(key);
    const range = rangeOf(set);
    if (range !== null) {
      found.set(key, { set, range });
      return;
    }
    let conflict = set;
    for (const claim of set) {
      const without = conflict.filter((one) => one !== claim);
      if (rangeOf(without) === null) conflict = without;
    }
    for (const claim of conflict) visit(set.filter((one) => one !== claim));
  };
  visit(setting.force);
  const all = [...found.values()];
  return all.filter(
    ({ set }) =>
      !all.some(
        (other) => other.set.length > set.length && set.every((one) => other.set.includes(one)),
      ),
  );
};
