import { earlier, later } from '../../../schema/dates.ts';
import type { Span } from '../../record/evaluation.ts';
import { spanOf } from './stated-count.ts';

/** A figure of a flow: so many from one day up to, and without, another. */
export interface FlowFigure {
  readonly from: string;
  /** The day after the last one. */
  readonly until: string;
  readonly value: number;
}

/**
 * Figures that cannot all be true: those of `parts` together lie within the time of `wholes` and
 * give more than these.
 */
export interface FlowConflict {
  readonly wholes: readonly FlowFigure[];
  readonly parts: readonly FlowFigure[];
}

/** What figures say of the flow of one period. */
export interface FlowBounds {
  /** The figures that say anything of the period. */
  readonly about: readonly FlowFigure[];
  /**
   * For each largest set of figures that can be true together: the least and the most. Nothing is
   * known where too many figures contradict each other.
   */
  readonly alternatives: readonly Span[];
  readonly conflicts: readonly FlowConflict[];
}

/** More figures than this in one contradiction, and all of them are left out. */
const MOST_IN_CONFLICT = 12;

/** x(to) − x(from) ≤ weight, from a figure or from the fact that nothing counts below zero. */
interface Edge {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly figure: FlowFigure | null;
}

/**
 * F(day) = how many since the beginning. A figure says F(until) − F(from) = value; between two days F
 * never falls. That is a system of difference constraints: shortest paths are its exact bounds, a
 * cycle of negative length its contradiction.
 */
const edgesOf = (figures: readonly FlowFigure[], days: readonly string[]): Edge[] => {
  const at = new Map(days.map((day, index) => [day, index]));
  const edges: Edge[] = [];
  for (let to = 0; to + 1 < days.length; to += 1) {
    edges.push({ from: to + 1, to, weight: 0, figure: null });
  }
  for (const figure of figures) {
    const from = at.get(figure.from) ?? 0;
    const to = at.get(figure.until) ?? 0;
    edges.push({ from, to, weight: figure.value, figure });
    edges.push({ from: to, to: from, weight: -figure.value, figure });
  }
  return edges;
};

/** The days on which a figure or the period begins or ends, in order. */
const daysOf = (figures: readonly FlowFigure[], period: readonly [string, string]): string[] =>
  [...new Set([...period, ...figures.flatMap(({ from, until }) => [from, until])])].sort();

/** The edges of a negative cycle that the last round of relaxing has reached. */
const cycleThrough = (
  start: number,
  before: readonly (Edge | undefined)[],
  size: number,
): Edge[] => {
  let node = start;
  for (let step = 0; step < size; step += 1) node = before[node]?.from ?? node;
  const cycle: Edge[] = [];
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
const shortest = (
  edges: readonly Edge[],
  lengths: number[],
): { readonly lengths: readonly number[] } | { readonly cycle: readonly Edge[] } => {
  const before: (Edge | undefined)[] = [];
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

/** The contradiction among figures; null where all can be true. */
const contradiction = (figures: readonly FlowFigure[]): FlowConflict | null => {
  const [first] = figures;
  if (first === undefined) return null;
  const days = daysOf(figures, [first.from, first.until]);
  const found = shortest(
    edgesOf(figures, days),
    days.map(() => 0),
  );
  if ('lengths' in found) return null;
  const stated = found.cycle.flatMap((edge) =>
    edge.figure ? [{ edge, figure: edge.figure }] : [],
  );
  const figuresOf = (isWhole: boolean): FlowFigure[] =>
    stated.filter(({ edge }) => edge.from < edge.to === isWhole).map(({ figure }) => figure);
  return { wholes: figuresOf(true), parts: figuresOf(false) };
};

const membersOf = ({ wholes, parts }: FlowConflict): FlowFigure[] => [...wholes, ...parts];

/** A contradiction of which no figure can be spared. */
const smallest = (conflict: FlowConflict): FlowConflict => {
  let found = conflict;
  for (const figure of membersOf(conflict)) {
    const smaller = contradiction(membersOf(found).filter((other) => other !== figure));
    if (smaller !== null) found = smaller;
  }
  return found;
};

/** The largest sets without a contradiction; null where there are too many figures in one. */
const maximalSets = (
  figures: readonly FlowFigure[],
): {
  readonly sets: readonly (readonly FlowFigure[])[] | null;
  readonly conflicts: FlowConflict[];
} => {
  const conflicts: FlowConflict[] = [];
  const disputed = new Set<FlowFigure>();
  const sets: (readonly FlowFigure[])[] = [];
  const seen = new Set<string>();
  const open: (readonly FlowFigure[])[] = [figures];
  for (let set = open.pop(); set !== undefined; set = open.pop()) {
    const current = set;
    const key = figures.map((figure) => Number(current.includes(figure))).join('');
    if (seen.has(key)) continue;
    seen.add(key);
    const known = conflicts.find((one) =>
      membersOf(one).every((figure) => current.includes(figure)),
    );
    const found = known ? null : contradiction(current);
    const conflict = known ?? (found && smallest(found));
    if (conflict === null) {
      sets.push(current);
      continue;
    }
    if (known === undefined) conflicts.push(conflict);
    for (const figure of membersOf(conflict)) {
      disputed.add(figure);
      open.push(current.filter((other) => other !== figure));
    }
    if (disputed.size > MOST_IN_CONFLICT) return { sets: null, conflicts };
  }
  const isMaximal = (set: readonly FlowFigure[]): boolean =>
    !sets.some((other) => other !== set && set.every((figure) => other.includes(figure)));
  return { sets: sets.filter(isMaximal), conflicts };
};

/** The figures that say anything of a period: those that overlap it, or overlap one of these. */
const aboutPeriod = (
  figures: readonly FlowFigure[],
  [from, until]: readonly [string, string],
): FlowFigure[] => {
  let start = from;
  let end = until;
  for (;;) {
    const found = figures.filter((figure) => figure.from < end && figure.until > start);
    const first = found.reduce((least, figure) => earlier(least, figure.from), start);
    const last = found.reduce((greatest, figure) => later(greatest, figure.until), end);
    if (first === start && last === end) return found;
    start = first;
    end = last;
  }
};

const boundsOf = (figures: readonly FlowFigure[], period: readonly [string, string]): Span => {
  const days = daysOf(figures, period);
  const edges = edgesOf(figures, days);
  const [from, until] = period.map((day) => days.indexOf(day)) as [number, number];
  const pathFrom = (start: number, end: number): number => {
    const lengths = days.map((_, day) => (day === start ? 0 : Number.POSITIVE_INFINITY));
    const found = shortest(edges, lengths);
    return 'lengths' in found ? (found.lengths[end] as number) : Number.NEGATIVE_INFINITY;
  };
  return spanOf(0 - pathFrom(until, from), pathFrom(from, until));
};

/**
 * R9: the least and the most of a flow in a period, exactly, from all figures of the unit whatever
 * their periods. Parts that tile the period are its figure, disjoint parts a lower bound, a longer
 * period an upper bound, and what remains of a longer one after its other parts is known too. R4:
 * figures that cannot all be true give one span for each largest set of them that can.
 * @param figures distinct ones
 * @param period its first day, and the day after its last
 */
export const flowBounds = (
  figures: readonly FlowFigure[],
  period: readonly [string, string],
): FlowBounds => {
  const about = aboutPeriod(figures, period);
  const { sets, conflicts } = maximalSets(about);
  if (sets === null) return { about, alternatives: [[0, null]], conflicts };
  const alternatives = sets.map((set) => boundsOf(set, period));
  return { about, alternatives, conflicts };
};
