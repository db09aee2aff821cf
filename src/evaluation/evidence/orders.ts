import { earlier } from '../../schema/dates.ts';
import { present } from '../../schema/present.ts';
import { dated, type Item, itemsByUnit, lastAmong } from './asked-items.ts';
import { type Claim, type ClaimSet, isCertain, mayBeLater } from './claim.ts';
import { isSpanMoment, momentOfDay } from './moments.ts';

/** Where a unit is asked: on the days of a moment, or by figures of its own whose day is unknown. */
export interface Placement {
  /** Key of the moment; null where only `values` remain. */
  readonly moment: string | null;
  /** Results of the unit's own figures that may be later than the moment (R2). */
  readonly values: readonly (0 | 1)[];
  /** Whether nothing may be said of the unit. */
  readonly open: boolean;
}

/** The asked day of every unit, under every order in which spans may have come (rules, "How", 1, 5). */
export interface AskingOrders {
  readonly placements: readonly ((unit: string) => Placement)[];
  /** Claims in force but those that are all that is said of a unit. */
  readonly inForce: ReadonlySet<Claim>;
  readonly lastOf: (unit: string) => readonly Claim[];
  /** Certain days on which a unit is asked. */
  readonly days: readonly string[];
  /** Units of which no statement speaks and whose own figures do not contradict. */
  readonly isAlone: (unit: string) => boolean;
  /** Units asked at each moment. */
  readonly unitsOn: ReadonlyMap<string, readonly string[]>;
}

/** So many spans are tried in every order; the units of more are left open (rules, "How", 5). */
const MOST_SPANS = 3;
/** The place of a span that is of a day after the window, and says nothing of it. */
const AFTER_WINDOW = Infinity;
/** Something said of a unit, and between which places it lies in one order. */
interface Ranged {
  readonly item: Item;
  /** Whether its claim is a span that this order gives a place. */
  readonly isPlaced: boolean;
  readonly low: number;
  readonly high: number;
}

/** More orders than this are not tried either. */
const MOST_ORDERS = 200;

/** Whether an inference and a span against it leave a unit open (R6). */
const leavesOpen = ({ claim }: Item): boolean => claim?.leavesOpen === true;

const NOTHING: Placement = { moment: null, values: [], open: true };

/** Of what lasts, a unit of which nothing is said is asked on the last day (R0). */
const atEnd = ({ windowEnd }: ClaimSet): Placement => ({
  moment: momentOfDay(windowEnd),
  values: [],
  open: false,
});

/** Units with nothing but figures of their own that say the same are asked by them. */
const MET: Placement = { moment: null, values: [1], open: false };
const NOT_MET: Placement = { moment: null, values: [0], open: false };

/** Whether two figures of one unit say the same of one certain day. */
const saysTheSame = (one: Claim, other: Claim): boolean =>
  one.least === other.least && one.end === other.end && isCertain(one) && isCertain(other);

/** Claims parted by whether they are all that is said of a unit. */
interface Parted {
  /** By unit, figures of its own that are all that is said of it, and say the same of the same day. */
  readonly lone: ReadonlyMap<string, readonly Claim[]>;
  readonly others: readonly Claim[];
}

/**
 * Most units of what does not last have one figure of their own and nothing else, or others of its day that say
 * the same: they need no more than these.
 */
const partedClaims = ({ lasting, claims }: ClaimSet): Parted => {
  const lone = new Map<string, readonly Claim[]>();
  if (lasting) return { lone, others: claims };
  const others = new Set<string>();
  for (const claim of claims) {
    const { about, members } = claim;
    const isOwn = members.length === 1 && members[0] === about;
    if (isOwn && !claim.leavesOpen && !others.has(about)) {
      const before = lone.get(about);
      if (before === undefined) {
        lone.set(about, [claim]);
        continue;
      }
      if (saysTheSame(claim, present(before[0]))) {
        lone.set(about, [...before, claim]);
        continue;
      }
    }
    for (const member of members) {
      others.add(member);
      lone.delete(member);
    }
  }
  const isLone = (claim: Claim): boolean => lone.get(claim.about)?.includes(claim) === true;
  return { lone, others: claims.filter((claim) => !isLone(claim)) };
};

/** Whether the last figures of a unit, all its own, leave no contradiction to take apart. */
const agrees = (last: readonly Item[]): boolean => {
  const certain = last.filter(({ start, end }) => start === end);
  return certain.every(({ claim }) => claim?.least === certain[0]?.claim?.least);
};

/** Figures of a unit alone need no tree: each gives its own result. */
const alone = (item: Item): Item => ({
  ...item,
  moment: null,
  value: item.claim?.least === 1 ? 1 : 0,
});

const placementOf = (last: readonly Item[], set: ClaimSet): Placement => {
  if (last.some(leavesOpen)) return NOTHING;
  if (last.every(({ isOptional }) => isOptional)) return set.lasting ? atEnd(set) : NOTHING;
  const keys = [...new Set(last.flatMap(({ moment }) => moment ?? []))].sort();
  const certain = keys.filter((key) => !isSpanMoment(key));
  const moment = (set.lasting ? certain.at(-1) : undefined) ?? keys.at(-1) ?? null;
  // What may be of a day after the window adds nothing to what is carried on to its last day.
  const isToldOf = last.some(({ claim }) => claim?.end === set.windowEnd);
  const isCarried = set.lasting && !isToldOf && moment === momentOfDay(set.windowEnd);
  const values = [
    ...new Set(
      last.flatMap(({ value, isOptional }) => (isOptional && isCarried ? [] : (value ?? []))),
    ),
  ];
  return { moment, values, open: moment === null && values.length === 0 };
};

/** Whether the order of a span against something else decides where the unit is asked. */
const isContested = (last: readonly Item[]): boolean => {
  const keys = new Set(last.flatMap(({ moment }) => moment ?? []));
  const spans = [...keys].filter(isSpanMoment);
  const isElsewhere = last.some(({ moment, isOptional }) => moment === null || isOptional);
  return spans.length > 0 && (keys.size > 1 || isElsewhere);
};

/** All choices of one element from each list. */
const combinations = (lists: readonly (readonly number[])[]): number[][] =>
  lists.reduce<number[][]>(
    (all, list) => all.flatMap((some) => list.map((one) => [...some, one])),
    [[]],
  );

const orderings = <T>(items: readonly T[]): T[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((first, at) =>
        orderings(items.filter((_, other) => other !== at)).map((rest) => [first, ...rest]),
      );

/**
 * Places at which each contested span may lie among the days in question: one number a span and order,
 * between the even numbers that stand for these days.
 */
const spanPositions = (
  set: ClaimSet,
  spans: readonly Claim[],
  indexOf: (day: string) => number,
): ReadonlyMap<Claim, number>[] | null => {
  const segments = spans.map((span) => {
    const { start } = span;
    const end = earlier(span.end, set.windowEnd);
    // Also before its first and after its last day: a claim of that very day may be either.
    const [from, to] = [indexOf(start) - 1, indexOf(end)];
    const inside = Array.from({ length: to - from + 1 }, (_, at) => from + at);
    return mayBeLater(span, set) ? [...inside, AFTER_WINDOW] : inside;
  });
  const ranks = orderings(spans);
  const size = segments.reduce((product, list) => product * list.length, ranks.length);
  if (size > MOST_ORDERS) return null;
  return combinations(segments).flatMap((chosen) => {
    const seen = new Set<string>();
    return ranks.flatMap((rank) => {
      const positions = new Map(
        spans.map((span, at) => [span, 2 * present(chosen[at]) + 1 + rank.indexOf(span) / 10]),
      );
      const order = [...positions].sort((a, b) => a[1] - b[1]).map(([span]) => spans.indexOf(span));
      if (seen.has(order.join())) return [];
      seen.add(order.join());
      return [positions];
    });
  });
};

/**
 * A claim that is outdone still bears witness of its day where it speaks of a unit of which one speaks
 * that is in force, and so on: it says nothing of other days (rules, "How", 2).
 */
const addWitnesses = (claims: readonly Claim[], inForce: Set<Claim>): void => {
  const ofUnits = new Map<string, Claim[]>();
  const keyOf = (claim: Claim, unit: string): string => `${claim.start} ${unit}`;
  const outdone = claims.filter((claim) => isCertain(claim) && !inForce.has(claim));
  if (outdone.length === 0) return;
  for (const claim of outdone) {
    for (const unit of claim.members) {
      const key = keyOf(claim, unit);
      ofUnits.set(key, [...(ofUnits.get(key) ?? []), claim]);
    }
  }
  // What is added while it is walked through is walked through as well.
  for (const claim of inForce) {
    if (!isCertain(claim)) continue;
    for (const unit of claim.members) {
      const key = keyOf(claim, unit);
      for (const found of ofUnits.get(key) ?? []) inForce.add(found);
      ofUnits.delete(key);
    }
  }
};

/** Where all figures say what one of them says of its unit, each is asked by these. */
const onlyLone = (
  lone: Parted['lone'],
  placements: ReadonlyMap<string, Placement>,
): AskingOrders => ({
  placements: [(unit) => placements.get(unit) ?? NOTHING],
  inForce: new Set(),
  lastOf: (unit) => lone.get(unit) ?? [],
  days: [],
  isAlone: () => true,
  unitsOn: new Map(),
});

/**
 * Where each unit is asked (R0): on the last day of the window of which a claim speaks of it; of a
 * lasting indicator without one, on the window's last day. A claim is in force while it is, or may be,
 * the last one of any of its units (R2).
 */
export const askingOrders = (set: ClaimSet, scope: readonly string[]): AskingOrders => {
  const { lone, others } = partedClaims(set);
  const base = new Map<string, Placement>();
  for (const [unit, [claim]] of lone) base.set(unit, claim?.least === 1 ? MET : NOT_MET);
  if (!set.lasting && others.length === 0) return onlyLone(lone, base);
  const items = itemsByUnit(set, others);
  const lastItems = new Map<string, Item[]>();
  const inForce = new Set<Claim>();
  const linked = new Set<string>();
  for (const { members, about } of others) {
    if (about !== members[0]) for (const unit of members) linked.add(unit);
  }
  const claimsOf = new Map<string, readonly Claim[]>();
  for (const [unit, all] of items) {
    const last = all.length === 1 ? all : lastAmong(all);
    const isAlone = !set.lasting && !linked.has(unit) && agrees(last);
    if (!isAlone) linked.add(unit);
    lastItems.set(unit, isAlone ? last.map(alone) : last.map((item) => dated(item, set)));
    // An inference that stands outdoes what was said before the act that it last rests on (R6).
    const sinceAct = (item: Item): Item =>
      item.claim?.standsFrom == null
        ? item
        : { ...item, start: item.claim.date, end: item.claim.date };
    const said = all.filter((item) => !item.isLasting).map(sinceAct);
    for (const { claim } of lastAmong(said)) if (claim) inForce.add(claim);
    for (const { claim } of all) if (claim && claim.standsFrom !== null) inForce.add(claim);
  }
  if (!set.lasting) addWitnesses(others, inForce);
  const nothing = set.lasting ? atEnd(set) : NOTHING;
  const unitsOn = new Map<string, string[]>();
  const note = (key: string | null, unit: string): void => {
    if (key === null) return;
    const found = unitsOn.get(key);
    if (found) found.push(unit);
    else unitsOn.set(key, [unit]);
  };
  const contested: string[] = [];
  for (const unit of scope) {
    const last = lastItems.get(unit);
    if (last) {
      base.set(unit, placementOf(last, set));
      if (isContested(last)) contested.push(unit);
      for (const { moment } of last) note(moment, unit);
    } else if (!lone.has(unit)) note(nothing.moment, unit);
  }
  const spans = new Set<Claim>();
  for (const unit of contested) {
    for (const { claim, moment } of present(lastItems.get(unit))) {
      if (claim && moment !== null && isSpanMoment(moment)) spans.add(claim);
    }
  }
  const result = {
    inForce,
    isAlone: (unit: string) => !set.lasting && !linked.has(unit),
    lastOf: (unit: string) => {
      const found = lone.get(unit) ?? claimsOf.get(unit);
      if (found) return found;
      const claims = (lastItems.get(unit) ?? []).flatMap(({ claim }) => claim ?? []);
      claimsOf.set(unit, claims);
      return claims;
    },
    days: [...unitsOn.keys()].flatMap((key) =>
      isSpanMoment(key) ? [] : key.split('/').slice(0, 1),
    ),
    unitsOn,
  };
  const plain = (unit: string): Placement => base.get(unit) ?? nothing;
  if (contested.length === 0) return { ...result, placements: [plain] };
  const open = new Set(contested);
  const leftOpen = (unit: string): Placement => (open.has(unit) ? NOTHING : plain(unit));
  if (spans.size > MOST_SPANS) return { ...result, placements: [leftOpen] };
  const days = [
    ...new Set(
      contested.flatMap((unit) => present(items.get(unit)).flatMap((i) => [i.start, i.end])),
    ),
  ].sort();
  const places = new Map(days.map((day, at) => [day, at]));
  const positions = spanPositions(set, [...spans], (day) => present(places.get(day)));
  if (positions === null) return { ...result, placements: [leftOpen] };
  return {
    ...result,
    placements: positions.map((positionOf) => {
      const placed = new Map<string, Placement>();
      for (const unit of contested) {
        const ranged = present(items.get(unit)).flatMap((item): Ranged[] => {
          const at = item.claim ? positionOf.get(item.claim) : undefined;
          if (at === AFTER_WINDOW) return [];
          const isPlaced = at !== undefined;
          if (isPlaced)
            return [{ item: { ...item, isOptional: false }, isPlaced, low: at, high: at }];
          if (item.isLasting) return [{ item, isPlaced, low: Infinity, high: Infinity }];
          const [low, high] = [present(places.get(item.start)), present(places.get(item.end))];
          return [{ item, isPlaced, low: 2 * low, high: 2 * high }];
        });
        const latest = Math.max(
          ...ranged.map(({ item, low }) => (item.isOptional ? -Infinity : low)),
        );
        const begun = ranged.find(({ low }) => low === latest)?.item.start ?? '';
        const isBehind = ({ item, isPlaced, high }: Ranged): boolean => {
          if (high >= latest) return true;
          // A span that ends on a day and one placed behind that day may both be of that day.
          const isSpan = !isPlaced && item.start < item.end;
          return isSpan && high + 2 > latest && item.end >= begun;
        };
        const last = ranged.filter(isBehind).map(({ item }) => dated(item, set));
        placed.set(unit, last.length === 0 ? nothing : placementOf(last, set));
      }
      return (unit: string) => placed.get(unit) ?? plain(unit);
    }),
  };
};
