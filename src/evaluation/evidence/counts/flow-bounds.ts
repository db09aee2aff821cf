import { earlier, later } from '../../../schema/dates.ts';
import type { Span } from '../../record/evaluation.ts';
import { most, spanOf } from './stated-count.ts';

/** From one day up to, and without, another. */
export interface Period {
  readonly from: string;
  /** The day after the last one. */
  readonly until: string;
}

/** What is said of a flow: that it is at least and at most so much in a period. */
export interface FlowFigure extends Period {
  readonly span: Span;
}

/** Figures that stand or fall together: one that a source states, or what parts give for several periods. */
export interface FlowClaim {
  readonly figures: readonly FlowFigure[];
}

/** A claim with what it is taken to give in a contradiction. */
export interface Contradicting<C> {
  readonly claim: C;
  readonly figure: FlowFigure;
  readonly value: number;
}

/**
 * Claims that cannot all be true: the figures of `parts` together lie within the time of `wholes` and
 * give more than these.
 */
export interface FlowConflict<C> {
  readonly wholes: readonly Contradicting<C>[];
  readonly parts: readonly Contradicting<C>[];
}

/** More claims than this in one contradiction, and all of them are left out. */
const MOST_IN_CONFLICT = 12;

/** x(to) − x(from) ≤ weight, from a figure or from the fact that nothing counts below zero. */
interface Edge<C> {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly claim: C | null;
  readonly figure: FlowFigure | null;
}

/**
 * F(day) = how many since the beginning. A figure says least ≤ F(until) − F(from) ≤ most; between two
 * days F never falls. That is a system of difference constraints: shortest paths are its exact bounds,
 * a cycle of negative length its contradiction.
 */
const edgesOf = <C extends FlowClaim>(claims: readonly C[], days: readonly string[]): Edge<C>[] => {
  const at = new Map(days.map((day, index) => [day, index]));
  const edges: Edge<C>[] = [];
  for (const to of days.slice(1).keys()) {
    edges.push({ from: to + 1, to, weight: 0, claim: null, figure: null });
  }
  for (const claim of claims) {
    for (const figure of claim.figures) {
      const from = at.get(figure.from) ?? 0;
      const to = at.get(figure.until) ?? 0;
      const [least, greatest] = figure.span;
      if (greatest !== null) edges.push({ from, to, weight: greatest, claim, figure });
      edges.push({ from: to, to: from, weight: -least, claim, figure });
    }
  }
  return edges;
};

/** The days on which a figure or the period begins or ends, in order. */
const daysOf = (claims: readonly FlowClaim[], periods: readonly Period[]): string[] =>
  [
    ...new Set(
      [...periods, ...claims.flatMap(({ figures }) => figures)].flatMap(({ from, until }) => [
        from,
        until,
      ]),
    ),
  ].sort();

/** The edges of a negative cycle that the last round of relaxing has reached. */
const cycleThrough = <C>(
  start: number,
  before: readonly (Edge<C> | undefined)[],
  size: number,
): Edge<C>[] => {
  let node = start;
  for (let step = 0; step < size; step += 1) node = before[node]?.from ?? node;
  const cycle: Edge<C>[] = [];
  const first = node;
  do {
    const edge = before[node];
    if (edge === undefined) break;
    cycle.push(edge);
    node = edge.from;
  } while (node !== first);
  return cycle;
};

/** Lengths of the shortest paths, or the cycle that lets them fall for ever (Bellman and Ford). */
const shortest = <C>(
  edges: readonly Edge<C>[],
  lengths: number[],
): { readonly lengths: readonly number[] } | { readonly cycle: readonly Edge<C>[] } => {
  const before: (Edge<C> | undefined)[] = [];
  for (let round = 0; round <= lengths.length; round += 1) {
    let last = -1;
    for (const edge of edges) {
      const length = (lengths[edge.from] as number) + edge.weight;
      if (length < (lengths[edge.to] as number)) {
        lengths[edge.to] = length;
        before[edge.to] = edge;
        last = edge.to;
      }
    }
    if (last < 0) return { lengths };
    if (round === lengths.length) return { cycle: cycleThrough(last, before, lengths.length) };
  }
  return { lengths };
};

/** The contradiction among claims; null where all can be true. */
const contradiction = <C extends FlowClaim>(claims: readonly C[]): FlowConflict<C> | null => {
  // The usual unit has one figure, which contradicts nothing.
  if (claims.length < 2 && claims.every(({ figures }) => figures.length < 2)) return null;
  const days = daysOf(claims, []);
  const found = shortest(
    edgesOf(claims, days),
    days.map(() => 0),
  );
  if ('lengths' in found) return null;
  const sideOf = (isWhole: boolean): Contradicting<C>[] =>
    found.cycle.flatMap(({ from, to, weight, claim, figure }) =>
      claim !== null && figure !== null && from < to === isWhole
        ? [{ claim, figure, value: Math.abs(weight) }]
        : [],
    );
  return { wholes: sideOf(true), parts: sideOf(false) };
};

/** The claims of a contradiction. */
export const membersOf = <C>({ wholes, parts }: FlowConflict<C>): C[] => [
  ...new Set([...wholes, ...parts].map(({ claim }) => claim)),
];

/** A contradiction of which no claim can be spared. */
const smallest = <C extends FlowClaim>(conflict: FlowConflict<C>): FlowConflict<C> => {
  let found = conflict;
  for (const claim of membersOf(conflict)) {
    const smaller = contradiction(membersOf(found).filter((other) => other !== claim));
    if (smaller !== null) found = smaller;
  }
  return found;
};

/** The largest sets of claims that can be true together, and why no claim can be added to one. */
export interface Largest<C> {
  /** Where more than a dozen claims contradict each other, one set without any of them. */
  readonly sets: readonly (readonly C[])[];
  readonly conflicts: readonly FlowConflict<C>[];
}

/** R4: the largest sets of claims without a contradiction. */
export const largestSets = <C extends FlowClaim>(claims: readonly C[]): Largest<C> => {
  // Nearly always all claims can be true.
  if (contradiction(claims) === null) return { sets: [claims], conflicts: [] };
  const conflicts: FlowConflict<C>[] = [];
  const disputed = new Set<C>();
  const sets: (readonly C[])[] = [];
  const seen = new Set<string>();
  const open: (readonly C[])[] = [claims];
  for (let set = open.pop(); set !== undefined; set = open.pop()) {
    const current = set;
    const key = claims.map((claim) => Number(current.includes(claim))).join('');
    if (seen.has(key)) continue;
    seen.add(key);
    const known = conflicts.find((one) => membersOf(one).every((claim) => current.includes(claim)));
    const found = known ? null : contradiction(current);
    const conflict = known ?? (found && smallest(found));
    if (conflict === null) {
      sets.push(current);
      continue;
    }
    if (known === undefined) conflicts.push(conflict);
    for (const claim of membersOf(conflict)) {
      disputed.add(claim);
      open.push(current.filter((other) => other !== claim));
    }
    if (disputed.size > MOST_IN_CONFLICT) return { sets: [[]], conflicts };
  }
  const isLargest = (set: readonly C[]): boolean =>
    !sets.some((other) => other !== set && set.every((claim) => other.includes(claim)));
  return { sets: sets.filter(isLargest), conflicts };
};

/** Whether two periods have a day in common. */
const overlaps = (one: Period, other: Period): boolean =>
  one.from < other.until && one.until > other.from;

/** The time from the first to the last of those periods that overlap a period, or overlap one of these. */
export const reachOf = (periods: readonly Period[], { from, until }: Period): Period => {
  let reach: Period = { from, until };
  for (;;) {
    const before = reach;
    for (const period of periods) {
      if (!overlaps(period, reach)) continue;
      reach = { from: earlier(reach.from, period.from), until: later(reach.until, period.until) };
    }
    if (before.from === reach.from && before.until === reach.until) return reach;
  }
};

/** The claims that say anything of a period: those that overlap it, or overlap one of these. */
export const aboutPeriod = <C extends FlowClaim>(claims: readonly C[], period: Period): C[] => {
  const reach = reachOf(
    claims.flatMap(({ figures }) => figures),
    period,
  );
  return claims.filter(({ figures }) => figures.some((figure) => overlaps(figure, reach)));
};

/**
 * R9: the least and the most of a flow in a period, exactly, from claims that can be true together,
 * whatever their periods. Parts that tile the period are its figure, disjoint parts a lower bound, a
 * longer period an upper bound, and what remains of a longer one after its other parts is known too.
 */
export const boundsOf = (claims: readonly FlowClaim[], period: Period): Span => {
  const figures = claims.flatMap((claim) => claim.figures);
  const [only] = figures;
  if (only === undefined) return [0, null];
  if (figures.length === 1 && only.from === period.from && only.until === period.until) {
    return only.span;
  }
  const days = daysOf(claims, [period]);
  const edges = edgesOf(claims, days);
  const [start, end] = [days.indexOf(period.from), days.indexOf(period.until)];
  const path = (from: number, to: number): number => {
    const lengths = days.map((_, day) => (day === from ? 0 : Number.POSITIVE_INFINITY));
    const found = shortest(edges, lengths);
    return 'lengths' in found ? (found.lengths[to] as number) : Number.NEGATIVE_INFINITY;
  };
  return spanOf(0 - path(end, start), path(start, end));
};

/** Whether all that the first allows the second allows too. */
export const isWithin = (inner: Span, outer: Span): boolean =>
  inner[0] >= outer[0] && most(inner) <= most(outer);
